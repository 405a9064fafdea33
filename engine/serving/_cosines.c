/* Products of vectors, rounded as they come: for processors that multiply and add eight numbers at a time. */
#include "_arrays.h"

#ifdef AVX
enum { WIDTH = 8, WIDEST = 2 * WIDTH, SIDE = 4, PER_LINE = 32 };

/* What is compared with lies in panels three registers wide and, at the end, up to two of two: so that few places stay
   empty. A register holds `lanes` numbers. */
typedef struct {
    int64_t lanes, wide, narrow, columns;
} Panels;

static Panels panels_for(int64_t m)
{
    int64_t lanes = m > 2 * WIDTH && __builtin_cpu_supports("avx512f") ? WIDEST : WIDTH;
    int64_t vectors = (m + lanes - 1) / lanes, narrow = vectors == 1 ? 1 : (3 - vectors % 3) % 3;
    int64_t wide = vectors == 1 ? 0 : (vectors - 2 * narrow) / 3;
    return (Panels){lanes, wide, narrow, (3 * wide + 2 * narrow) * lanes};
}

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

/* The products of SIDE rows with all panels, in registers of eight numbers and of sixteen: the same, to the last bit. */
#define FOR(name) name##_by_8
#define TARGET AVX
#define LANES WIDTH
#define REGISTER __m256
#define OF(operation) _mm256_##operation##_ps
#include "_panels.h"
#define FOR(name) name##_by_16
#define TARGET __attribute__((target("avx512f")))
#define LANES WIDEST
#define REGISTER __m512
#define OF(operation) _mm512_##operation##_ps
#include "_panels.h"

/* Row `j` of those to be compared with, number by number into its place in its panel [d, three or two registers]. */
static void pack(const float *row, int64_t j, int64_t d, const Panels *panels, float *packed)
{
    int64_t panel = 3 * panels->lanes, before = panels->wide * panel, in = j < before ? j : j - before;
    int64_t width = j < before ? panel : 2 * panels->lanes;
    float *place = packed + (j < before ? 0 : before * d) + in / width * d * width + in % width;
    for (int64_t k = 0; k < d; k++) place[k * width] = row[k];
}

typedef void MultiplyAll(const float *rows, int64_t d, const float *packed, const Panels *panels, float *products,
                         const char *const *coming, int64_t few);

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
    const Panels panels = panels_for(m);
    int64_t apart = panels.columns;
    MultiplyAll *multiply_all = panels.lanes == WIDEST ? multiply_all_by_16 : multiply_all_by_8;
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
        pack(some, j, d, &panels, packed);
    }
    for (int64_t first = 0; first < r; first += ROWS) {
        const char *each[ROWS];
        double theirs[ROWS];
        int64_t left = r - first < ROWS ? r - first : ROWS;
        for (int row = 0; row < ROWS; row++) {
            if (row < left) widen_row(vectors + rows[first + row] * bytes, d, some + row * d);
            each[row] = (const char *)(products + row * apart);
        }
        for (int row = 0; row < ROWS; row += SIDE) {
            const char *coming[SIDE];
            int64_t next = first + ROWS + row, few = r - next < SIDE ? r - next : SIDE;
            for (int64_t k = 0; k < few; k++) coming[k] = vectors + rows[next + k] * bytes;
            multiply_all(some + row * d, d, packed, &panels, products + row * apart, coming, few);
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

/* A row of vectors as floats: where it lies, or widened into `room`. */
AVX static const float *row_of(const Py_buffer *vectors, int64_t row, float *room)
{
    int64_t d = vectors->shape[1];
    const char *from = (const char *)vectors->buf + row * d * vectors->itemsize;
    if (vectors->itemsize == sizeof(float)) return (const float *)from;
    widen_row(from, d, room);
    return room;
}

typedef struct {
    double nearest;   /* largest product with a pick so far, or 0 */
    int64_t compared; /* with so many picks; negative: picked */
} Film;

/* Maximal marginal relevance: which of c films, the most relevant first, are picked. A pick's worth is its relevance
   less `diversity` times the largest product with an earlier one, found only where it could still be the best. */
AVX static void pick(const double *worth, const Py_buffer *vectors, const int64_t *rows, int64_t c, double diversity,
                     int64_t *picks, int64_t count, Film *films, float *room)
{
    int64_t d = vectors->shape[1];
    float *picked = room + d; /* their vectors, one after the other */
    for (int64_t k = 0; k < count; k++) {
        double best = -INFINITY;
        picks[k] = 0;
        for (int64_t film = 0; film < c && worth[film] > best; film++) {
            Film *each = films + film;
            if (each->compared < 0 || worth[film] - diversity * each->nearest <= best) continue; /* picked; or too near */
            const float *vector = each->compared < k ? row_of(vectors, rows[film], room) : NULL;
            for (; each->compared < k; each->compared++) {
                double cosine = product(vector, picked + each->compared * d, d);
                if (cosine > each->nearest) each->nearest = cosine;
            }
            double value = worth[film] - diversity * each->nearest;
            if (value > best) best = value, picks[k] = film;
        }
        films[picks[k]].compared = -1;
        float *place = picked + k * d;
        const float *vector = row_of(vectors, rows[picks[k]], place);
        if (vector != place) memcpy(place, vector, (size_t)d * sizeof(float));
    }
}

PyObject *spread(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"worth", "d", 8, 1, 0, 0}, {"vectors", "ef", 0, 2, 0, 0}, {"rows", "lq", 8, 1, 0, 0}, {"picks", "lq", 8, 1, 1, 0},
    };
    Arrays arrays = {.held = 0};
    double diversity = given == 5 ? PyFloat_AsDouble(arguments[4]) : 0.0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    int64_t d = views[1].shape[1], c = views[2].shape[0], count = views[3].shape[0];
    if (views[0].shape[0] != c || count > c) return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[2], views[1].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    Film *films = calloc((size_t)c + 1, sizeof *films);
    float *room = malloc((size_t)((count + 1) * d + 1) * sizeof *room);
    if (films && room) {
        Py_BEGIN_ALLOW_THREADS;
        pick(views[0].buf, &views[1], views[2].buf, c, diversity, views[3].buf, count, films, room);
        Py_END_ALLOW_THREADS;
    }
    else PyErr_SetString(PyExc_MemoryError, "there is no room for the films");
    free(films);
    free(room);
    return leave(&arrays);
}
#endif
