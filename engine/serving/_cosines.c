/* Products of vectors, rounded as they come: for processors that multiply and add eight numbers at a time. */
#include "_arrays.h"

#ifdef AVX
enum { WIDTH = 8, PANEL = 3 * WIDTH, SIDE = 4, PER_LINE = 32 };

AVX static void widen_row(const char *halves, int64_t d, float *floats)
{
    int64_t k = 0;
    for (; k + WIDTH <= d; k += WIDTH)
        _mm256_storeu_ps(floats + k, _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(halves + 2 * k))));
    for (; k < d; k++) {
        int16_t half;
        memcpy(&half, halves + 2 * k, sizeof half);
        floats[k] = _cvtsh_ss((unsigned short)half);
    }
}

/* The products of SIDE rows [SIDE, d] with one panel, written `apart` from row to row. The twelve sums have names and
   not places in an array, so that compilers keep them in registers. */
AVX static void multiply(const float *rows, int64_t d, const float *panel, float *products, int64_t apart,
                             const char *const *coming, int64_t few)
{
#define OF_EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3)
#define BEGIN(row) __m256 a##row = _mm256_setzero_ps(), b##row = a##row, c##row = a##row;
#define ADD(row)                                           \
    each = _mm256_broadcast_ss(rows + row * d + k);        \
    a##row = _mm256_fmadd_ps(each, a, a##row);             \
    b##row = _mm256_fmadd_ps(each, b, b##row);             \
    c##row = _mm256_fmadd_ps(each, c, c##row);
#define END(row)                                           \
    _mm256_storeu_ps(products + row * apart, a##row);      \
    _mm256_storeu_ps(products + row * apart + WIDTH, b##row); \
    _mm256_storeu_ps(products + row * apart + 2 * WIDTH, c##row);
    OF_EACH_ROW(BEGIN)
    for (int64_t k = 0; k < d; k++, panel += PANEL) {
        __m256 a = _mm256_loadu_ps(panel), b = _mm256_loadu_ps(panel + WIDTH), c = _mm256_loadu_ps(panel + 2 * WIDTH);
        __m256 each;
        if (k % PER_LINE == 0)
            for (int64_t row = 0; row < few; row++) FETCH(coming[row] + 2 * k);
        OF_EACH_ROW(ADD)
    }
    OF_EACH_ROW(END)
}

/* Row `j` of those to be compared with, number by number into its place among the panels [panels, d, PANEL]. */
static void pack(const float *row, int64_t j, int64_t d, float *panels)
{
    float *place = panels + j / PANEL * d * PANEL + j % PANEL;
    for (int64_t k = 0; k < d; k++) place[k * PANEL] = row[k];
}

/* The next some rows are sent for. */
static void fetch_rows(const char *vectors, const int64_t *rows, int64_t first, int64_t end, int64_t bytes)
{
    for (int64_t k = first; k < first + SIDE && k < end; k++) fetch(vectors + rows[k] * bytes, bytes);
}

/* For each of `rows`, the mean of its `count` largest products with the rows `liked`; ROWS of them at a time. */
PyObject *mean_cosines(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"vectors", "e", 2, 2, 0, 0}, {"rows", "lq", 8, 1, 0, 0}, {"liked", "lq", 8, 1, 0, 0}, {"means", "d", 8, 1, 1, 0},
    };
    Arrays arrays = {.held = 0};
    long count = given == 5 ? PyLong_AsLong(arguments[4]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const char *vectors = views[0].buf;
    const int64_t *rows = views[1].buf, *liked = views[2].buf;
    double *means = views[3].buf;
    int64_t d = views[0].shape[1], bytes = 2 * d, r = views[1].shape[0], m = views[2].shape[0];
    int64_t panels = (m + PANEL - 1) / PANEL, apart = panels * PANEL;
    if (views[3].shape[0] != r || count < 1 || count > MOST || count > m)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[1], views[0].shape[0]) || !are_rows(&views[2], views[0].shape[0]))
        return fail(&arrays, PyExc_IndexError, "a row is not there");
    float *room = calloc((size_t)(apart * d + ROWS * d + ROWS * apart), sizeof(float));
    if (!room) return fail(&arrays, PyExc_MemoryError, "there is no room for the products");
    Py_BEGIN_ALLOW_THREADS;
    float *packed = room, *some = packed + apart * d, *products = some + ROWS * d;
    fetch_rows(vectors, liked, 0, m, bytes);
    for (int64_t j = 0; j < m; j++) {
        if (j % SIDE == 0) fetch_rows(vectors, liked, j + SIDE, m, bytes);
        widen_row(vectors + liked[j] * bytes, d, some);
        pack(some, j, d, packed);
    }
    for (int64_t first = 0; first < r; first += ROWS) {
        const char *each[ROWS];
        double theirs[ROWS];
        int64_t left = r - first < ROWS ? r - first : ROWS;
        for (int row = 0; row < ROWS; row++) {
            if (row < left) widen_row(vectors + rows[first + row] * bytes, d, some + row * d);
            each[row] = (const char *)(products + row * apart);
        }
        for (int64_t panel = 0; panel < panels; panel++)
            for (int row = 0; row < ROWS; row += SIDE) {
                const char *coming[SIDE];
                int64_t next = first + ROWS + row, few = panel ? 0 : r - next < SIDE ? r - next : SIDE;
                for (int64_t k = 0; k < few; k++) coming[k] = vectors + rows[next + k] * bytes;
                multiply(some + row * d, d, packed + panel * d * PANEL, products + row * apart + panel * PANEL, apart,
                         coming, few);
            }
        means_of_rows(each, m, sizeof(float), (int)count, theirs);
        memcpy(means + first, theirs, (size_t)left * sizeof(double));
    }
    Py_END_ALLOW_THREADS;
    free(room);
    return leave(&arrays);
}

AVX static float product(const float *a, const float *b, int64_t d)
{
    __m256 first = _mm256_setzero_ps(), second = first;
    int64_t k = 0;
    for (; k + 2 * WIDTH <= d; k += 2 * WIDTH) {
        first = _mm256_fmadd_ps(_mm256_loadu_ps(a + k), _mm256_loadu_ps(b + k), first);
        second = _mm256_fmadd_ps(_mm256_loadu_ps(a + k + WIDTH), _mm256_loadu_ps(b + k + WIDTH), second);
    }
    float parts[WIDTH], sum = 0.0f;
    _mm256_storeu_ps(parts, _mm256_add_ps(first, second));
    for (int part = 0; part < WIDTH; part++) sum += parts[part];
    for (; k < d; k++) sum += a[k] * b[k];
    return sum;
}

/* The product of each of `rows` with one vector. */
PyObject *products(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"vectors", "f", 4, 2, 0, 0}, {"rows", "lq", 8, 1, 0, 0}, {"vector", "f", 4, 1, 0, 0}, {"found", "d", 8, 1, 1, 0},
    };
    Arrays arrays;
    if (!take(arguments, given, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const float *vectors = views[0].buf;
    const int64_t *rows = views[1].buf;
    double *found = views[3].buf;
    int64_t d = views[0].shape[1], r = views[1].shape[0];
    if (views[2].shape[0] != d || views[3].shape[0] != r)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[1], views[0].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t k = 0; k < r; k++) {
        if (k + AHEAD < r) fetch((const char *)(vectors + rows[k + AHEAD] * d), d * (int64_t)sizeof *vectors);
        found[k] = product(vectors + rows[k] * d, views[2].buf, d);
    }
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

/* Maximal marginal relevance: which of c films, the most relevant first, are picked. A pick's worth is its relevance
   less `diversity` times the largest product with an earlier one, found only where it could still be the best. */
static void pick(const double *worth, const float *vectors, int64_t c, int64_t d, double diversity, int64_t *picks,
                 int64_t count, double *nearest, int64_t *compared)
{
    for (int64_t k = 0; k < count; k++) {
        double best = -INFINITY;
        picks[k] = 0;
        for (int64_t film = 0; film < c && worth[film] > best; film++) {
            if (compared[film] < 0 || worth[film] - diversity * nearest[film] <= best) continue; /* picked; or too near */
            for (; compared[film] < k; compared[film]++) {
                double cosine = product(vectors + film * d, vectors + picks[compared[film]] * d, d);
                if (cosine > nearest[film]) nearest[film] = cosine;
            }
            double value = worth[film] - diversity * nearest[film];
            if (value > best) best = value, picks[k] = film;
        }
        compared[picks[k]] = -1;
    }
}

PyObject *spread(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"worth", "d", 8, 1, 0, 0}, {"vectors", "f", 4, 2, 0, 0}, {"picks", "lq", 8, 1, 1, 0}};
    Arrays arrays = {.held = 0};
    double diversity = given == 4 ? PyFloat_AsDouble(arguments[3]) : 0.0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 3, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    int64_t c = views[1].shape[0], d = views[1].shape[1], count = views[2].shape[0];
    if (views[0].shape[0] != c || count > c) return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    double *nearest = calloc((size_t)c + 1, sizeof(double) + sizeof(int64_t));
    if (!nearest) return fail(&arrays, PyExc_MemoryError, "there is no room for the films");
    Py_BEGIN_ALLOW_THREADS;
    pick(views[0].buf, views[1].buf, c, d, diversity, views[2].buf, count, nearest, (int64_t *)(nearest + c));
    Py_END_ALLOW_THREADS;
    free(nearest);
    return leave(&arrays);
}
#endif
