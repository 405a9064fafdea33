/* Nearly the largest products of a query with many vectors, whose numbers are rounded to one of 16 even steps. */
#include "_arrays.h"
#include <float.h>

#ifdef AVX
/* Codes lie as the registers want them: for each group of FILMS films, for each PIECE numbers of their vectors, FILMS
   times FOUR bytes. A byte's lower half is one of the first FOUR numbers of a film, its upper half one of the next. */
enum { FOUR = 4, FILMS = 8, PIECE = 2 * FOUR, BYTES = FILMS * FOUR, LOADS = 4, SPARSE = 32 };

/* What is found so far, best last in the order of numbers: a sum in the upper half, and below it the row turned over, so
   that of equals the first is the larger. */
typedef struct {
    int64_t *keys;
    int64_t held, room, wanted;
    int32_t least; /* sums that are no more are of no use */
} Found;

static int64_t key_of(int32_t sum, int64_t row) { return (int64_t)((uint64_t)(uint32_t)sum << 32 | (uint32_t)~row); }

static void keep_largest(Found *found)
{
    select_largest(found->keys, found->held, found->wanted);
    found->held = found->wanted;
    found->least = (int32_t)(found->keys[found->wanted - 1] >> 32);
}

/* The sums of one group: eight films' codes times the weights of their places, `pieces` at a time. Two sums of products of
   15 and 127 are added up eight times in sixteen bits before they go into thirty-two. */
AVX static inline __m256i sums_of_group(const uint8_t *codes, const int32_t *weights, int64_t pieces)
{
    const __m256i lower = _mm256_set1_epi8(15), ones = _mm256_set1_epi16(1);
    __m256i sums = _mm256_setzero_si256();
    for (int64_t piece = 0; piece < pieces; piece += LOADS) {
        __m256i some = _mm256_setzero_si256();
        for (int64_t k = piece; k < piece + LOADS && k < pieces; k++) {
            __m256i both = _mm256_loadu_si256((const __m256i *)(codes + k * BYTES));
            __m256i first = _mm256_and_si256(both, lower), next = _mm256_and_si256(_mm256_srli_epi16(both, 4), lower);
            some = _mm256_add_epi16(some, _mm256_maddubs_epi16(first, _mm256_set1_epi32(weights[2 * k])));
            some = _mm256_add_epi16(some, _mm256_maddubs_epi16(next, _mm256_set1_epi32(weights[2 * k + 1])));
        }
        sums = _mm256_add_epi32(sums, _mm256_madd_epi16(some, ones));
    }
    return sums;
}

/* Looks at one group of films in `every`. */
AVX static void scan(const uint8_t *codes, const int32_t *weights, int64_t pieces, int64_t n, int64_t every, Found *found)
{
    for (int64_t first = 0; first < n; first += every * FILMS) {
        __m256i sums = sums_of_group(codes + first * pieces * FOUR, weights, pieces);
        int better = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(sums, _mm256_set1_epi32(found->least))));
        if (!better) continue;
        int32_t each[FILMS];
        _mm256_storeu_si256((__m256i *)each, sums);
        for (int film = 0; film < FILMS && first + film < n; film++)
            if (better >> film & 1) found->keys[found->held++] = key_of(each[film], first + film);
        if (found->held > found->room - FILMS) keep_largest(found);
    }
}

/* What nearly all of the wanted sums are more than, as one group in some tells: so that few others need be kept. */
AVX static int32_t least_of_some(const uint8_t *codes, const int32_t *weights, int64_t pieces, int64_t n, Found some)
{
    int64_t every = n / some.room < SPARSE ? SPARSE : n / some.room + 1, theirs = some.wanted / every;
    some.wanted = theirs + 3 * (int64_t)sqrt((double)theirs) + 1; /* three deviations more: seldom too few */
    scan(codes, weights, pieces, n, every, &some);
    if (some.held <= some.wanted) return INT32_MIN;
    keep_largest(&some);
    return some.least;
}

/* All `wanted` films. */
AVX static void find(const uint8_t *codes, const int32_t *weights, int64_t pieces, int64_t n, Found *found)
{
    found->least = least_of_some(codes, weights, pieces, n, *found);
    scan(codes, weights, pieces, n, 1, found);
    if (found->held < found->wanted) { /* they were too few */
        found->held = 0;
        found->least = INT32_MIN;
        scan(codes, weights, pieces, n, 1, found);
    }
    if (found->held > found->wanted) keep_largest(found);
}

/* The query [d] in 255 steps: the largest of its numbers is 127, whatever its sign; 0 where there is nothing to ask. */
static void in_steps(const double *query, int64_t d, int8_t *weights)
{
    double largest = 0.0;
    for (int64_t k = 0; k < d; k++) largest = fabs(query[k]) > largest ? fabs(query[k]) : largest;
    double scale = largest > 0.0 && largest <= DBL_MAX ? 127.0 / largest : 0.0;
    for (int64_t k = 0; k < d; k++) weights[k] = query[k] == query[k] && scale > 0.0 ? (int8_t)rint(query[k] * scale) : 0;
}

/* Rows of the `found` [count ≤ n] films of n with the largest sums over codes [groups, pieces, BYTES] times the query [d]
   in steps, of equals the first; in no order. */
PyObject *nearly_nearest(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"codes", "B", 1, 3, 0, 0}, {"query", "d", 8, 1, 0, 0}, {"rows", "lq", 8, 1, 1, 0}};
    Arrays arrays = {.held = 0};
    int64_t n = given == 4 ? PyLong_AsLongLong(arguments[3]) : 0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 3, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    int64_t pieces = views[0].shape[1], count = views[2].shape[0], *rows = views[2].buf;
    if (n < 0 || n > INT32_MAX || (n + FILMS - 1) / FILMS != views[0].shape[0] || views[0].shape[2] != BYTES ||
        views[1].shape[0] > pieces * PIECE || pieces > INT16_MAX || count > n)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    int64_t room = 4 * count + 2 * FILMS;
    int64_t *keys = malloc((size_t)room * sizeof *keys + (size_t)(2 * pieces) * sizeof(int32_t));
    if (!keys) return fail(&arrays, PyExc_MemoryError, "there is no room for what is found");
    Py_BEGIN_ALLOW_THREADS;
    int32_t *weights = (int32_t *)(keys + room);
    memset(weights, 0, (size_t)(2 * pieces) * sizeof *weights);
    in_steps(views[1].buf, views[1].shape[0], (int8_t *)weights);
    Found found = {keys, 0, room, count, INT32_MIN};
    if (count) find(views[0].buf, weights, pieces, n, &found);
    for (int64_t k = 0; k < count; k++) rows[k] = (int64_t)(uint32_t)~(uint32_t)keys[k];
    Py_END_ALLOW_THREADS;
    free(keys);
    return leave(&arrays);
}
#endif
