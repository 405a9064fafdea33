/* A file's lines, as many at a time as stay in the processor's cache. */

#ifndef MARQUEE_FILE_H
#define MARQUEE_FILE_H

#include "_buffers.h"
#include <errno.h>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

/* Bytes of the file, at most `room` of them: how many, -1 where it cannot be read. */
static Py_ssize_t some_bytes(int file, uint8_t *into, Py_ssize_t room) {
    Py_ssize_t got;
    do
#ifdef _WIN32
        got = _read(file, into, (unsigned)room);
#else
        got = read(file, into, (size_t)room);
#endif
    while (got < 0 && errno == EINTR);
    return got;
}

/* Takes lines of the text from `*at` on, which it moves to where it stopped; 0 where one is not for it. */
typedef int (*Taker)(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, void *into);

/* Has whole lines taken of the text, which ends at `*filled`, and then of the file (none: -1) until about `most` bytes of
   it are read or there are no more; what stands behind the last line end comes to stand in front. Returns the bytes, -1
   where a line is refused, -2 where the file cannot be read. */
static Py_ssize_t take_lines(uint8_t *text, Py_ssize_t length, Py_ssize_t *filled, int file, Py_ssize_t most,
                             Taker taker, void *into) {
    Py_ssize_t taken = 0;
    for (;;) {
        Py_ssize_t at = MARGIN, stop = *filled;
        while (stop > MARGIN && text[stop - 1] != '\n')
            stop--;
        if (!taker(text, &at, stop, into) || at < stop || *filled - stop > LONGEST_LINE)
            return -1;
        memmove(text + MARGIN, text + stop, *filled - stop);
        *filled -= stop - MARGIN;
        if (file < 0 || taken >= most)
            return taken;
        Py_ssize_t got = some_bytes(file, text + *filled, length - *filled);
        if (got <= 0)
            return got < 0 ? -2 : taken;
        *filled += got;
        taken += got;
    }
}

/* The same without Python's lock, of a text that was handed over with room for a line behind a margin. -3 with an
   exception set where that is not so, -2 where the file cannot be read. */
static Py_ssize_t take_text(uint8_t *text, Py_ssize_t length, Py_ssize_t *filled, int file, Py_ssize_t most,
                            Taker taker, void *into) {
    Py_ssize_t taken;
    int problem;
    if (*filled < MARGIN || *filled > length || length <= MARGIN + LONGEST_LINE || length > INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "there must be room for a line behind a margin");
        return -3;
    }
    Py_BEGIN_ALLOW_THREADS
    taken = take_lines(text, length, filled, file, most, taker, into);
    problem = errno;
    Py_END_ALLOW_THREADS
    errno = problem;
    if (taken == -2)
        PyErr_SetFromErrno(PyExc_OSError);
    return taken;
}

#endif
