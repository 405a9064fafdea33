/* What the parts of `_numbers` share: arrays that Python hands over, looked at before they are used. */

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

enum { MOST_ARRAYS = 9 };

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

PyObject *look_up(PyObject *module, PyObject *args);
PyObject *ascending(PyObject *module, PyObject *args);
PyObject *order_by_time(PyObject *module, PyObject *args);
PyObject *count_pairs(PyObject *module, PyObject *args);

#endif
