/* What the parts of `_sums` share: arrays that Python hands over, looked at before they are used.

   They come by the buffer protocol. Of each its type and shape are checked, and every number that is used as a place is
   compared with the length of what it is a place in, so that no damaged bundle is read or written outside of it. */
#ifndef MARQUEE_ARRAYS_H
#define MARQUEE_ARRAYS_H

#define Py_LIMITED_API 0x030b0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif
#if defined(__GNUC__) && defined(__x86_64__)
#define AVX __attribute__((target("avx2,fma,f16c"))) /* as x86 processors have since 2013 */
#include <immintrin.h>
#endif
#if defined(__GNUC__)
#define FETCH(address) __builtin_prefetch(address)
#define ZEROS(word) __builtin_ctzll(word) /* below its lowest bit that is set */
#else
#define FETCH(address) ((void)(address))
static inline int ZEROS(uint64_t word)
{
    int zeros = 0;
    for (; !(word & 1); word >>= 1) zeros++;
    return zeros;
}
#endif

enum { LINE = 64, AHEAD = 8, MOST = 8, ROWS = 8, ARGUMENTS = 7 };

typedef struct {
    const char *name, *kinds; /* kinds: the letters of Python's `struct` that will do */
    int size, dimensions, written, strided; /* size: 0 where the kind says it; strided: in any order will do */
} Wanted;

typedef struct {
    Py_buffer views[ARGUMENTS];
    int held;
} Arrays;

/* Whether a buffer is what is wanted ("<", "=" and "@" all mean this machine's order here), each number in its place. */
static inline int is_of(const Py_buffer *view, const Wanted *wanted)
{
    const char *format = view->format ? view->format : "B";
    if (*format == '<' || *format == '=' || *format == '@') format++;
    if (!format[0] || format[1] || !strchr(wanted->kinds, *format) || view->ndim != wanted->dimensions) return 0;
    int size = wanted->size ? wanted->size : *format == 'e' ? 2 : 4;
    return view->itemsize == size && (uintptr_t)view->buf % (uintptr_t)size == 0;
}

/* Takes the buffers of `count` arguments as what is wanted; 0, with an exception, where they are something else. */
static inline int take(PyObject *const *arguments, Py_ssize_t given, const Wanted *wanted, int count, Arrays *arrays)
{
    arrays->held = 0;
    if (given != count) {
        PyErr_Format(PyExc_TypeError, "%d arguments are wanted", count);
        return 0;
    }
    for (int k = 0; k < count; k++) {
        int flags = PyBUF_FORMAT | (wanted[k].written ? PyBUF_WRITABLE : 0);
        flags |= wanted[k].strided ? PyBUF_STRIDES : PyBUF_C_CONTIGUOUS;
        if (PyObject_GetBuffer(arguments[k], &arrays->views[k], flags)) return 0;
        arrays->held = k + 1;
        if (!is_of(&arrays->views[k], &wanted[k])) {
            PyErr_Format(PyExc_TypeError, "%s is of another type or shape", wanted[k].name);
            return 0;
        }
    }
    return 1;
}

/* Gives the buffers back; None, or NULL with the exception that is set. */
static inline PyObject *leave(Arrays *arrays)
{
    while (arrays->held) PyBuffer_Release(&arrays->views[--arrays->held]);
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

static inline PyObject *fail(Arrays *arrays, PyObject *kind, const char *sentence)
{
    PyErr_SetString(kind, sentence);
    return leave(arrays);
}

static inline void fetch(const char *from, int64_t bytes)
{
    for (int64_t k = 0; k < bytes; k += LINE) FETCH(from + k);
}

static inline int are_rows(const Py_buffer *view, int64_t n)
{
    const int64_t *rows = view->buf;
    int right = 1;
    for (int64_t k = 0; k < view->shape[0]; k++) right &= 0 <= rows[k] && rows[k] < n;
    return right;
}

#define DECLARED(name) PyObject *name(PyObject *module, PyObject *const *arguments, Py_ssize_t given);
#define OF_RATED(EACH) EACH(columns) EACH(fading)
#define OF_TERMS(EACH) \
    EACH(admitted) EACH(at_places) EACH(best_blended) EACH(folded) EACH(highest_mixed) EACH(largest_first) EACH(spreads)
#define OF_WIDE(EACH) EACH(mean_cosines) EACH(nearly_nearest) EACH(products) EACH(spread)
OF_RATED(DECLARED)
OF_TERMS(DECLARED)
OF_WIDE(DECLARED)

/* Puts the `wanted` largest of the keys first, the least of these last. */
void select_largest(int64_t *keys, int64_t count, int64_t wanted);

/* Means of the `count` ≤ MOST largest of each of ROWS rows of floats, `step` bytes apart; added up from the smallest. */
void means_of_rows(const char *const *rows, int64_t length, int64_t step, int count, double *means);

#endif
