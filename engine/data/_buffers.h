/* What the parts of `_numbers` share: arrays that Python hands over, looked at before they are used, and lines. */

#ifndef MARQUEE_BUFFERS_H
#define MARQUEE_BUFFERS_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030b0000
#include <Python.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "words are taken to begin with their lowest byte"
#endif

enum {
    MOST_ARRAYS = 9,
    MARGIN = 16, /* bytes before the first line: a word that ends in a field may begin there */
    LONGEST_LINE = 1 << 16,
    ENDS_AT_ONCE = 4032,
};

typedef struct {
    Py_buffer views[MOST_ARRAYS];
    int count;
} Held;

static inline void let_go(Held *held) {
    while (held->count > 0)
        PyBuffer_Release(&held->views[--held->count]);
}

/* The entries of one contiguous array of the kind 'i' (signed), 'u' (unsigned), 'f' or '?' (any), of that many bytes
   each (0: any); NULL with an exception set when it is something else. */
static inline void *entries(Held *held, PyObject *array, char kind, int bytes, int written, Py_ssize_t *count) {
    Py_buffer *view = &held->views[held->count];
    if (PyObject_GetBuffer(array, view, written ? PyBUF_CONTIG | PyBUF_FORMAT : PyBUF_CONTIG_RO | PyBUF_FORMAT))
        return NULL;
    held->count++;
    const char *format = view->format ? view->format : "B";
    const char *known = kind == 'i' ? "bhilq" : kind == 'u' ? "BHILQ" : kind == 'f' ? "efd" : "bhilqBHILQefd?";
    if (strlen(format) != 1 || !strchr(known, *format) || (bytes && view->itemsize != bytes)) {
        PyErr_SetString(PyExc_TypeError, "an array is of another type than it should be");
        return NULL;
    }
    *count = view->len / view->itemsize;
    return view->buf;
}

/* Turns how often each digit occurs into where the first of each stands. */
static inline void begin_at(uint32_t *counts, int digits) {
    uint32_t place = 0;
    for (int digit = 0; digit < digits; digit++) {
        uint32_t count = counts[digit];
        counts[digit] = place;
        place += count;
    }
}

typedef struct {
    Py_ssize_t place; /* of the field's end among the ends of a line */
    char kind;        /* 'i', 'l', 'u', 'f', 'd', or 't': tenths in a byte */
    void *into;
    Py_ssize_t room;
    double low, high;
} Column;

typedef struct {
    uint8_t byte;
    int times; /* it stands between two fields */
} Mark;

int is_mark(const char *mark, Py_ssize_t step, Py_ssize_t width);
Py_ssize_t read_lines(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, const Mark *mark, int width,
                      const Column *columns, int n_columns, Py_ssize_t row, Py_ssize_t room);

PyObject *look_up(PyObject *module, PyObject *args);
PyObject *ascending(PyObject *module, PyObject *args);
PyObject *order_by_time(PyObject *module, PyObject *args);
PyObject *read_scores(PyObject *module, PyObject *args);
PyObject *read_ratings(PyObject *module, PyObject *args);
PyObject *part_by_time(PyObject *module, PyObject *args);
PyObject *order_spans(PyObject *module, PyObject *args);
PyObject *pair_lines(PyObject *module, PyObject *args);

#endif
