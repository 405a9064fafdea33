/* What a shortlist asks of thousands of films at a time: who may be on it, what their terms come to, who is best. */
#include "_arrays.h"

enum { LANES = 4, SAMPLED = 16, BITS = 64 };

/* A number's bits as a whole number that stands where the number does in the order of all; what is no number is least,
   and 0 is 0 whatever its sign. */
static int64_t ordered(double value)
{
    int64_t bits;
    value += 0.0;
    memcpy(&bits, &value, sizeof bits);
    return value != value ? INT64_MIN : bits ^ (int64_t)((uint64_t)(bits >> 63) >> 1);
}

static double number(int64_t place)
{
    int64_t bits = place ^ (int64_t)((uint64_t)(place >> 63) >> 1);
    double value;
    memcpy(&value, &bits, sizeof value);
    return place == INT64_MIN ? -INFINITY : value;
}

/* Puts the `wanted` largest of the keys first, the least of these last (Hoare 1961). */
void select_largest(int64_t *keys, int64_t count, int64_t wanted)
{
    for (int64_t low = 0, high = count - 1; low < high;) {
        int64_t pivot = keys[low + (high - low) / 2], i = low, j = high;
        while (i <= j) {
            while (keys[i] > pivot) i++;
            while (keys[j] < pivot) j--;
            if (i <= j) {
                int64_t other = keys[i];
                keys[i++] = keys[j];
                keys[j--] = other;
            }
        }
        if (wanted - 1 <= j) high = j;
        else if (wanted - 1 >= i) low = i;
        else return;
    }
}

/* The `wanted`-th largest of every `step`-th value; `keys` has room for these. */
static double at_least(const double *values, int64_t count, int64_t step, int64_t wanted, int64_t *keys)
{
    int64_t some = 0;
    for (int64_t k = 0; k < count; k += step) keys[some++] = ordered(values[k]);
    if (wanted < 1 || wanted > some) return -INFINITY;
    select_largest(keys, some, wanted);
    return number(keys[wanted - 1]);
}

static PyObject *found_so_many(Arrays *arrays, int64_t count)
{
    Py_XDECREF(leave(arrays));
    return PyErr_Occurred() ? NULL : PyLong_FromLongLong(count);
}

WIDE static void mix(const double *sums, int64_t rows, const double *weights, double *mixed)
{
    for (int64_t k = 0; k < rows; k++, sums += LANES)
        mixed[k] = sums[0] * weights[0] + sums[1] * weights[1] + sums[2] * weights[2] + sums[3] * weights[3];
}

/* The `listed` films [l] whose sums [l + 1, LANES], weighed and added up, are more than about `count` others'; less those
   that are `out`. About: every SAMPLED-th tells. */
PyObject *highest_mixed(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"sums", "d", 8, 2, 0, 0},    {"weights", "d", 8, 1, 0, 0}, {"place", "il", 4, 1, 0, 0},
        {"listed", "lq", 8, 1, 0, 0}, {"out", "lq", 8, 1, 0, 0},    {"found", "lq", 8, 1, 1, 0},
    };
    Arrays arrays = {.held = 0};
    int64_t count = given == 7 ? PyLong_AsLongLong(arguments[6]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 6, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const double *sums = views[0].buf, *weights = views[1].buf;
    const int32_t *place = views[2].buf;
    const int64_t *listed = views[3].buf, *out = views[4].buf;
    int64_t rows = views[0].shape[0], l = rows - 1, held = 0, *found = views[5].buf;
    if (views[0].shape[1] != LANES || views[1].shape[0] != LANES || views[3].shape[0] != l || views[5].shape[0] < l || count < 0)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[4], views[2].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    for (int64_t k = 0; k < views[4].shape[0]; k++)
        if (place[out[k]] < 0 || place[out[k]] >= rows) return fail(&arrays, PyExc_IndexError, "a place is not there");
    double *mixed = malloc((size_t)rows * (sizeof *mixed + sizeof(int64_t)));
    if (!mixed) return fail(&arrays, PyExc_MemoryError, "there is no room for the sums");
    Py_BEGIN_ALLOW_THREADS;
    mix(sums, rows, weights, mixed);
    for (int64_t k = 0; k < views[4].shape[0]; k++) mixed[place[out[k]]] = -INFINITY;
    int64_t some = (rows + SAMPLED - 1) / SAMPLED, others = count / SAMPLED + 1;
    double least = at_least(mixed, rows, SAMPLED, others < some ? others : some, (int64_t *)(mixed + rows));
    for (int64_t k = 0; k < l; k++) { /* without a jump that nobody foresees */
        found[held] = listed[k];
        held += mixed[k] > least;
    }
    Py_END_ALLOW_THREADS;
    free(mixed);
    return found_so_many(&arrays, held);
}

/* Ascending, the films of n that are in one of the first `n_come` sets and in none of the others: admitted(found, *sets, n,
   n_come). */
PyObject *admitted(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    Wanted wanted[ARGUMENTS];
    for (int k = 0; k < ARGUMENTS; k++) wanted[k] = (Wanted){"rows", "lq", 8, 1, k == 0, 0};
    Arrays arrays = {.held = 0};
    int sets = (int)given - 3, fits = sets >= 0 && sets < ARGUMENTS;
    int64_t n = fits ? PyLong_AsLongLong(arguments[given - 2]) : 0, n_come = fits ? PyLong_AsLongLong(arguments[given - 1]) : 0;
    if (PyErr_Occurred() || !take(arguments, fits ? sets + 1 : -1, wanted, fits ? sets + 1 : 0, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    int64_t *found = views[0].buf, room = 0, held = 0;
    for (int64_t k = 1; k <= sets && k <= n_come; k++) room += views[k].shape[0];
    if (n < 0 || n > INT32_MAX || n_come < 0 || views[0].shape[0] < room) return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    for (int k = 1; k <= sets; k++)
        if (!are_rows(&views[k], n)) return fail(&arrays, PyExc_IndexError, "a row is not there");
    uint64_t *is_in = calloc((size_t)(n / BITS + 1), sizeof *is_in);
    if (!is_in) return fail(&arrays, PyExc_MemoryError, "there is no room for the films");
    Py_BEGIN_ALLOW_THREADS;
    for (int set = 1; set <= sets; set++) {
        const int64_t *rows = views[set].buf;
        for (int64_t k = 0; k < views[set].shape[0]; k++) {
            uint64_t bit = (uint64_t)1 << rows[k] % BITS, *word = is_in + rows[k] / BITS;
            *word = set <= n_come ? *word | bit : *word & ~bit;
        }
    }
    for (int64_t word = 0; word <= n / BITS; word++)
        for (uint64_t left = is_in[word]; left; left &= left - 1) found[held++] = word * BITS + ZEROS(left);
    Py_END_ALLOW_THREADS;
    free(is_in);
    return found_so_many(&arrays, held);
}

/* values [k ≤ LANES, c]: lane by lane, the sums at the places of c films. */
PyObject *at_places(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"sums", "d", 8, 2, 0, 0}, {"place", "il", 4, 1, 0, 0}, {"films", "lq", 8, 1, 0, 0}, {"values", "d", 8, 2, 1, 0},
    };
    Arrays arrays;
    if (!take(arguments, given, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const double *sums = views[0].buf;
    const int32_t *place = views[1].buf;
    const int64_t *films = views[2].buf;
    double *values = views[3].buf;
    int64_t c = views[2].shape[0], lanes = views[3].shape[0];
    if (views[0].shape[1] != LANES || lanes > LANES || views[3].shape[1] != c)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[2], views[1].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    int right = 1;
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t j = 0; right && j < c; j++) {
        int32_t where = place[films[j]];
        right = 0 <= where && where < views[0].shape[0];
        for (int64_t lane = 0; right && lane < lanes; lane++) values[lane * c + j] = sums[(int64_t)where * LANES + lane];
    }
    Py_END_ALLOW_THREADS;
    return right ? leave(&arrays) : fail(&arrays, PyExc_IndexError, "a place is not there");
}

WIDE static void add_row(const double *restrict values, int64_t c, double mean, double scale, double weight, int personal,
                         double *restrict scores)
{
    for (int64_t k = 0; k < c; k++) {
        double z = (values[k] - mean) * scale;
        scores[k] += weight * (personal ? z * (1.0 / sqrt(1.0 + fabs(z))) : z);
    }
}

/* Ascending places of the `count` best of c films by values [t, c] as `squash_rows` has them, weighed and added up row
   after row; and of equals of the least. */
PyObject *best_blended(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"values", "d", 8, 2, 0, 0},  {"means", "d", 8, 1, 0, 0},  {"scales", "d", 8, 1, 0, 0},
        {"weights", "d", 8, 1, 0, 0}, {"found", "lq", 8, 1, 1, 0},
    };
    Arrays arrays = {.held = 0};
    int64_t personal = given == 7 ? PyLong_AsLongLong(arguments[5]) : 0, count = given == 7 ? PyLong_AsLongLong(arguments[6]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 2, wanted, 5, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const double *values = views[0].buf, *means = views[1].buf, *scales = views[2].buf, *weights = views[3].buf;
    int64_t t = views[0].shape[0], c = views[0].shape[1], *found = views[4].buf, held = 0;
    if (views[1].shape[0] != t || views[2].shape[0] != t || views[3].shape[0] != t || views[4].shape[0] != c || count < 1)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    double *scores = calloc((size_t)c + 1, sizeof *scores + sizeof(int64_t));
    if (!scores) return fail(&arrays, PyExc_MemoryError, "there is no room for the scores");
    Py_BEGIN_ALLOW_THREADS;
    for (int64_t row = 0; row < t; row++)
        add_row(values + row * c, c, means[row], scales[row], weights[row], row < personal, scores);
    double least = count < c ? at_least(scores, c, 1, count, (int64_t *)(scores + c)) : -INFINITY;
    for (int64_t k = 0; k < c; k++) {
        found[held] = k;
        held += scores[k] >= least;
    }
    Py_END_ALLOW_THREADS;
    free(scores);
    return found_so_many(&arrays, held);
}

typedef struct {
    int64_t key, place;
} Placed;

static int by_rank(const void *one, const void *other)
{
    const Placed *a = one, *b = other;
    return a->key != b->key ? (a->key < b->key) - (a->key > b->key) : (a->place > b->place) - (a->place < b->place);
}

/* The places of the largest values, as many as there is room for, the largest first, of equals the first. */
PyObject *largest_first(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"values", "d", 8, 1, 0, 0}, {"places", "lq", 8, 1, 1, 0}};
    Arrays arrays;
    if (!take(arguments, given, wanted, 2, &arrays)) return leave(&arrays);
    const double *values = arrays.views[0].buf;
    int64_t c = arrays.views[0].shape[0], count = arrays.views[1].shape[0], held = 0, *places = arrays.views[1].buf;
    if (count > c) return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    Placed *placed = malloc((size_t)(c + 1) * (sizeof *placed + sizeof(int64_t)));
    if (!placed) return fail(&arrays, PyExc_MemoryError, "there is no room for the places");
    Py_BEGIN_ALLOW_THREADS;
    int64_t *keys = (int64_t *)(placed + c), least;
    for (int64_t k = 0; k < c; k++) keys[k] = ordered(values[k]);
    if (count) select_largest(keys, c, count);
    least = count ? keys[count - 1] : INT64_MAX;
    for (int64_t k = 0; k < c; k++)
        if (ordered(values[k]) >= least) placed[held++] = (Placed){ordered(values[k]), k};
    qsort(placed, (size_t)held, sizeof *placed, by_rank);
    for (int64_t k = 0; k < count; k++) places[k] = placed[k].place;
    Py_END_ALLOW_THREADS;
    free(placed);
    return leave(&arrays);
}

WIDE static void add_vector(const float *restrict vector, double weight, int64_t d, double *restrict sum)
{
    for (int64_t k = 0; k < d; k++) sum[k] += weight * (double)vector[k];
}

/* The sum [d] of some rows of vectors [n, d], each times its weight, row after row. */
PyObject *folded(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"vectors", "f", 4, 2, 0, 0}, {"rows", "lq", 8, 1, 0, 0}, {"weights", "d", 8, 1, 0, 0}, {"sum", "d", 8, 1, 1, 0},
    };
    Arrays arrays;
    if (!take(arguments, given, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const float *vectors = views[0].buf;
    const int64_t *rows = views[1].buf;
    const double *weights = views[2].buf;
    int64_t d = views[0].shape[1], count = views[1].shape[0];
    if (views[2].shape[0] != count || views[3].shape[0] != d)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    if (!are_rows(&views[1], views[0].shape[0])) return fail(&arrays, PyExc_IndexError, "a row is not there");
    Py_BEGIN_ALLOW_THREADS;
    memset(views[3].buf, 0, (size_t)d * sizeof(double));
    for (int64_t k = -AHEAD; k < count; k++) {
        if (k + AHEAD < count) fetch((const char *)(vectors + rows[k + AHEAD] * d), d * (int64_t)sizeof *vectors);
        if (k >= 0) add_vector(vectors + rows[k] * d, weights[k], d, views[3].buf);
    }
    Py_END_ALLOW_THREADS;
    return leave(&arrays);
}

/* For a vector p [d], with a mean [d] and the upper half of a symmetric matrix M [d, d]: found [2], ⟨p, mean⟩ and
   ⟨p, M p⟩. */
PyObject *spreads(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"vector", "d", 8, 1, 0, 0}, {"mean", "d", 8, 1, 0, 0}, {"matrix", "d", 8, 2, 0, 0}, {"found", "d", 8, 1, 1, 0},
    };
    Arrays arrays;
    if (!take(arguments, given, wanted, 4, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const double *p = views[0].buf, *mean = views[1].buf, *row = views[2].buf;
    int64_t d = views[0].shape[0];
    double *found = views[3].buf;
    if (views[1].shape[0] != d || views[2].shape[0] != d || views[2].shape[1] != d || views[3].shape[0] != 2)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    found[0] = found[1] = 0.0;
    for (int64_t i = 0; i < d; i++, row += d) {
        double sums[LANES] = {0};
        int64_t j = i + 1;
        for (; j + LANES <= d; j += LANES)
            for (int lane = 0; lane < LANES; lane++) sums[lane] += row[j + lane] * p[j + lane];
        for (; j < d; j++) sums[0] += row[j] * p[j];
        found[0] += p[i] * mean[i];
        found[1] += p[i] * (row[i] * p[i] + 2.0 * (sums[0] + sums[1] + sums[2] + sums[3]));
    }
    return leave(&arrays);
}
