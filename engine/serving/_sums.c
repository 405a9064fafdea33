/* What NumPy needs several passes over memory for, in one: the same numbers, to the last bit (see loops.py). */
#include "_arrays.h"

enum { LANES = 4, PER_LINE = 16, PARTS = 4 };

/* ── sums over neighbour lists ─────────────────────────────────────────────────────────────────────────────────── */

typedef struct {
    const int32_t *indices;
    const float *values;
    int64_t length; /* negative: there is no such list */
} List;

/* One list: its values, times each of the weights, added to its films' sums. 0 where a film or place is no such.
   Lists lie anywhere in memory: the next is sent for meanwhile, line by line, and so are the sums of a line's films. */
WIDE static int add_list(List list, List next, const int32_t *place, int64_t n_films, const double *restrict weights,
                         double *restrict sums, int64_t n_sums)
{
    for (int64_t from = 0; from < list.length; from += PER_LINE) {
        int64_t to = from + PER_LINE < list.length ? from + PER_LINE : list.length;
        if (from < next.length) FETCH(next.indices + from), FETCH(next.values + from);
        uint32_t where[PER_LINE], wrong = 0;
        for (int64_t k = from; k < to; k++) {
            uint32_t film = (uint32_t)list.indices[k], is_wrong = film >= n_films;
            uint32_t found = (uint32_t)place[is_wrong ? 0 : film];
            is_wrong |= found >= n_sums;
            where[k - from] = is_wrong ? 0 : found;
            wrong |= is_wrong;
            FETCH(sums + LANES * (size_t)where[k - from]);
        }
        if (wrong) return 0;
        for (int64_t k = from; k < to; k++) {
            double value = list.values[k], *sum = sums + LANES * (size_t)where[k - from], more[LANES];
            for (int lane = 0; lane < LANES; lane++) more[lane] = sum[lane] + weights[lane] * value;
            for (int lane = 0; lane < LANES; lane++) sum[lane] = more[lane];
        }
    }
    return list.length >= 0;
}

typedef struct {
    const int64_t *indptr;
    const int32_t *indices;
    const float *values;
    int64_t n_films, n_entries;
} Lists;

static List list_of(const Lists *lists, int64_t film)
{
    int64_t start = 0, end = -1;
    if (0 <= film && film < lists->n_films) start = lists->indptr[film], end = lists->indptr[film + 1];
    if (start < 0 || end > lists->n_entries) end = start - 1;
    return (List){lists->indices + start, lists->values + start, end - start};
}

/* The sums [n, LANES] lie in a room for one row more: each row in one line of the cache, so that whoever reads one place
   has read all of its sums. Where they begin is returned. */
static PyObject *summed_lists(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"indptr", "lq", 8, 1, 0, 0},  {"indices", "il", 4, 1, 0, 0}, {"values", "f", 4, 1, 0, 0}, {"films", "lq", 8, 1, 0, 0},
        {"weights", "d", 8, 2, 0, 0},  {"place", "il", 4, 1, 0, 0},   {"room", "d", 8, 1, 1, 0},
    };
    Arrays arrays;
    if (!take(arguments, given, wanted, 7, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    Lists lists = {views[0].buf, views[1].buf, views[2].buf, views[0].shape[0] - 1, views[1].shape[0]};
    const int64_t *films = views[3].buf;
    const double *weights = views[4].buf;
    const int32_t *place = views[5].buf;
    int64_t start = (int64_t)(-((uintptr_t)views[6].buf / sizeof(double)) % LANES);
    double *sums = (double *)views[6].buf + start;
    int64_t m = views[3].shape[0], lanes = views[4].shape[0], n_sums = views[6].shape[0] / LANES - 1;
    if (views[2].shape[0] != lists.n_entries || views[5].shape[0] != lists.n_films || lanes > LANES ||
        n_sums < 0 || views[4].shape[1] != m)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    int right = 1;
    Py_BEGIN_ALLOW_THREADS;
    memset(sums, 0, (size_t)n_sums * LANES * sizeof *sums);
    for (int64_t j = 0; j < m; j++)
        if (0 <= films[j] && films[j] < lists.n_films) FETCH(lists.indptr + films[j]);
    fetch((const char *)place, lists.n_films * (int64_t)sizeof *place);
    List list, next = {NULL, NULL, 0};
    for (int64_t j = -1; right && j < m; j++) {
        list = next;
        next = j + 1 < m ? list_of(&lists, films[j + 1]) : (List){NULL, NULL, 0};
        double each[LANES] = {0};
        for (int64_t lane = 0; j >= 0 && lane < lanes; lane++) each[lane] = weights[lane * m + j];
        right = add_list(list, next, place, lists.n_films, each, sums, n_sums);
    }
    Py_END_ALLOW_THREADS;
    if (!right) return fail(&arrays, PyExc_IndexError, "a list is not there, or names a film that is not");
    Py_XDECREF(leave(&arrays));
    return PyLong_FromLongLong(start);
}

WIDE static void add_rows(const double *rows, int64_t n, double *sums, double *squares)
{
    double sum[PARTS][LANES] = {0}, square[PARTS][LANES] = {0};
    for (int64_t k = 0; k < n; k++, rows += LANES) {
        double *one = sum[k % PARTS], *other = square[k % PARTS];
        for (int lane = 0; lane < LANES; lane++) one[lane] += rows[lane], other[lane] += rows[lane] * rows[lane];
    }
    for (int lane = 0; lane < LANES; lane++) {
        sums[lane] = (sum[0][lane] + sum[1][lane]) + (sum[2][lane] + sum[3][lane]);
        squares[lane] = (square[0][lane] + square[1][lane]) + (square[2][lane] + square[3][lane]);
    }
}

/* The sums of the rows [n, LANES] and those of their squares: of every fourth, which do not wait for each other, and then
   of these. */
static PyObject *moments(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"rows", "d", 8, 2, 0, 0}, {"found", "d", 8, 2, 1, 0}};
    Arrays arrays;
    if (!take(arguments, given, wanted, 2, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    double *found = views[1].buf;
    if (views[0].shape[1] != LANES || views[1].shape[0] != 2 || views[1].shape[1] != LANES)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    Py_BEGIN_ALLOW_THREADS;
    add_rows(views[0].buf, views[0].shape[0], found, found + LANES);
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

/* ── rows of vectors ───────────────────────────────────────────────────────────────────────────────────────────── */

/* Finite halves as floats, by their bits: the exponent of a float begins 112 higher. */
WIDE static void widen(const int16_t *halves, float *floats, int64_t count)
{
    for (int64_t k = 0; k < count; k++) {
        uint32_t bits = ((uint32_t)(int32_t)halves[k] << 13) & 0x8FFFE000u;
        float small;
        memcpy(&small, &bits, sizeof small);
        floats[k] = small * 0x1p112f;
    }
}

/* Rows lie anywhere in memory: some are sent for while another is copied. */
static PyObject *singles(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"vectors", "ef", 0, 2, 0, 0}, {"rows", "lq", 8, 1, 0, 0}, {"found", "f", 4, 2, 1, 0}};
    Arrays arrays;
    if (!take(arguments, given, wanted, 3, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const char *vectors = views[0].buf;
    const int64_t *rows = views[1].buf;
    float *found = views[2].buf;
    int64_t width = views[0].shape[1], size = views[0].itemsize, bytes = width * size, count = views[1].shape[0];
    if (views[2].shape[0] != count || views[2].shape[1] != width)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[1], views[0].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t k = -AHEAD; k < count; k++) {
        if (k + AHEAD < count) fetch(vectors + rows[k + AHEAD] * bytes, bytes);
        if (k < 0) continue;
        const char *row = vectors + rows[k] * bytes;
        if (size == sizeof(float)) memcpy(found + k * width, row, (size_t)bytes);
        else widen((const int16_t *)row, found + k * width, width);
    }
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

/* ── means of the largest ──────────────────────────────────────────────────────────────────────────────────────── */

/* A float's bits as a whole number that stands where the float does in the order of all finite ones; and back. */
static int32_t ordered(int32_t bits) { return bits ^ (int32_t)((uint32_t)(bits >> 31) >> 1); }

/* Rows go side by side, and as whole numbers, which compilers compare without a jump that half of the time goes the
   other way. */
WIDE void means_of_rows(const char *const *rows, int64_t length, int64_t step, int count, double *means)
{
    int32_t largest[MOST][ROWS], values[ROWS];
    for (int k = 0; k < count; k++)
        for (int row = 0; row < ROWS; row++) largest[k][row] = INT32_MIN;
    for (int64_t j = 0; j < length; j++) {
        for (int row = 0; row < ROWS; row++) values[row] = ordered(*(const int32_t *)(rows[row] + j * step));
        for (int k = 0; k < count; k++) /* the larger stays, the smaller moves on */
            for (int row = 0; row < ROWS; row++) {
                int32_t held = largest[k][row], value = values[row];
                largest[k][row] = value > held ? value : held;
                values[row] = value > held ? held : value;
            }
    }
    for (int row = 0; row < ROWS; row++) {
        double sum = 0.0;
        for (int k = count; k--;) {
            int32_t bits = ordered(largest[k][row]);
            float value;
            memcpy(&value, &bits, sizeof value);
            sum += value;
        }
        means[row] = sum / count;
    }
}

static PyObject *means_of_largest(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"values", "f", 4, 2, 0, 1}, {"means", "d", 8, 1, 1, 0}};
    Arrays arrays = {.held = 0};
    long count = given == 3 ? PyLong_AsLong(arguments[2]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 2, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const char *values = views[0].buf;
    double *means = views[1].buf;
    int64_t rows = views[0].shape[0], length = views[0].shape[1];
    int64_t row_step = views[0].strides[0], step = views[0].strides[1];
    if (views[1].shape[0] != rows || count < 1 || count > MOST || count > length || row_step % 4 || step % 4)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t k = 0; k < rows; k += ROWS) {
        const char *each[ROWS];
        double theirs[ROWS];
        int64_t left = rows - k < ROWS ? rows - k : ROWS;
        for (int row = 0; row < ROWS; row++) each[row] = values + (k + (row < left ? row : 0)) * row_step;
        means_of_rows(each, length, step, (int)count, theirs);
        memcpy(means + k, theirs, (size_t)left * sizeof(double));
    }
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

/* ── terms ─────────────────────────────────────────────────────────────────────────────────────────────────────── */

WIDE static void squash_row(double *values, int64_t c, double mean, double scale, int personal)
{
    for (int64_t k = 0; k < c; k++) {
        double z = (values[k] - mean) * scale;
        values[k] = personal ? z * (1.0 / sqrt(1.0 + fabs(z))) : z;
    }
}

/* In place, each row of [t, c]: less its mean, times its scale; of the first `personal` rows z / √(1 + |z|). */
static PyObject *squash_rows(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"values", "d", 8, 2, 1, 0}, {"means", "d", 8, 1, 0, 0}, {"scales", "d", 8, 1, 0, 0}};
    Arrays arrays = {.held = 0};
    long personal = given == 4 ? PyLong_AsLong(arguments[3]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 3, &arrays)) return leave(&arrays);
    double *values = arrays.views[0].buf;
    const double *means = arrays.views[1].buf, *scales = arrays.views[2].buf;
    int64_t t = arrays.views[0].shape[0], c = arrays.views[0].shape[1];
    if (arrays.views[1].shape[0] != t || arrays.views[2].shape[0] != t)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t row = 0; row < t; row++) squash_row(values + row * c, c, means[row], scales[row], row < personal);
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

#define FUNCTION(name) {#name, (PyCFunction)(void (*)(void))name, METH_FASTCALL, NULL},

static PyMethodDef methods[] = {
    FUNCTION(summed_lists) FUNCTION(moments) FUNCTION(singles) FUNCTION(means_of_largest) FUNCTION(squash_rows)
    OF_RATED(FUNCTION) OF_TERMS(FUNCTION) {NULL, NULL, 0, NULL},
};

#ifdef AVX
static PyMethodDef for_wide_processors[] = {
    OF_WIDE(FUNCTION) {NULL, NULL, 0, NULL},
};
#endif

static struct PyModuleDef module = {
    .m_base = PyModuleDef_HEAD_INIT, .m_name = "_sums", .m_size = 0, .m_methods = methods,
};

PyMODINIT_FUNC PyInit__sums(void)
{
    PyObject *made = PyModule_Create(&module);
#ifdef AVX
    __builtin_cpu_init();
    if (made && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c") &&
        PyModule_AddFunctions(made, for_wide_processors))
        Py_CLEAR(made);
#endif
    return made;
}
