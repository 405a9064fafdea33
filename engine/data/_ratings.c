/* Ratings that stand viewer by viewer and film by film, as MovieLens writes them: read into a word each, and put in the
   order of time. Words are small because memory that was never used before costs more than all the sorting. */

#include "_buffers.h"
#include <errno.h>
#ifdef _WIN32
#include <io.h>
#define read _read
#else
#include <unistd.h>
#endif

enum {
    STAR_BITS = 6, /* tenths of a star */
    FILM_BITS = 19,
    VIEWER_BITS = 19,
    TIME_BITS = 20, /* of a time within its span */
    SPANS = 1 << (32 - TIME_BITS),
    WRITTEN_BITS = 26, /* of a film's number */
    AT_ONCE = ENDS_AT_ONCE / 4, /* lines: each has an end for each of four columns, and more */
    FEW = 48,
    DIGITS = 1 << (TIME_BITS / 2),
};

/* As it is read: time, the film's number, stars. Within a span: time, the viewer's row, the film's row, stars. */
typedef uint64_t Word;

typedef struct {
    Word *words;
    int32_t *viewers; /* numbers, ascending */
    uint32_t *begins; /* where the words of each begin */
    Py_ssize_t rows, room, n_viewers, most_viewers;
} Read;

static inline uint32_t bits_of(Word word, int from, int bits) {
    return (uint32_t)(word >> from) & (uint32_t)((1ull << bits) - 1);
}

/* Adds lines; 0 where one cannot be a word, or viewers or a viewer's films do not ascend. */
static int add_lines(Read *read, Py_ssize_t lines, const int32_t *viewers, const int32_t *films, const uint8_t *tenths,
                     const uint32_t *times) {
    int64_t viewer = -1, film = -1;
    int other = 0;
    Word *words = read->words + read->rows;
    if (read->n_viewers && read->rows) {
        viewer = read->viewers[read->n_viewers - 1];
        film = bits_of(words[-1], STAR_BITS, WRITTEN_BITS);
    }
    for (Py_ssize_t line = 0; line < lines; line++) {
        if (viewers[line] != viewer) {
            if (viewers[line] < viewer || read->n_viewers == read->most_viewers)
                return 0;
            viewer = viewers[line], film = -1;
            read->viewers[read->n_viewers] = viewers[line];
            read->begins[read->n_viewers++] = (uint32_t)(read->rows + line);
        }
        other |= films[line] <= film;
        film = films[line];
        words[line] = (Word)times[line] << 32 | (Word)film << STAR_BITS | tenths[line];
    }
    read->rows += lines;
    return !other;
}

/* Reads lines as long as they are plain and there is room; 0 where one is plain but cannot be a word. */
static int read_words(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, const Mark *mark, int width,
                      Column *columns, Read *read) {
    int32_t viewers[AT_ONCE], films[AT_ONCE];
    uint32_t times[AT_ONCE];
    uint8_t tenths[AT_ONCE];
    void *into[] = {viewers, films, tenths, times};
    Py_ssize_t lines;
    for (int number = 0; number < 4; number++)
        columns[number].into = into[number];
    const Py_ssize_t most = ENDS_AT_ONCE / (width < 4 ? 4 : width); /* so that each end is looked for once */
    do {
        Py_ssize_t left = read->room - read->rows;
        lines = read_lines(text, at, stop, mark, width, columns, 4, 0, left < most ? left : most);
        if (!add_lines(read, lines, viewers, films, tenths, times))
            return 0;
    } while (lines > 0);
    return 1;
}

/* Reads whole lines of the text, which ends at `*filled`, and then of the file (none: -1) until about `most` bytes of
   it are read or there are no more; what stands behind the last line end comes to stand in front. Returns the bytes, -1
   where a line cannot be a word, -2 where the file cannot be read. */
static Py_ssize_t read_file(uint8_t *text, Py_ssize_t length, Py_ssize_t *filled, int file, Py_ssize_t most,
                            const Mark *mark, int width, Column *columns, Read *into) {
    Py_ssize_t taken = 0;
    for (;;) {
        Py_ssize_t at = MARGIN, stop = *filled;
        while (stop > MARGIN && text[stop - 1] != '\n')
            stop--;
        if (!read_words(text, &at, stop, mark, width, columns, into) || at < stop || *filled - stop > LONGEST_LINE)
            return -1;
        memmove(text + MARGIN, text + stop, *filled - stop);
        *filled -= stop - MARGIN;
        if (file < 0 || taken >= most)
            return taken;
        Py_ssize_t got;
        do
            got = read(file, text + *filled, (unsigned)(length - *filled));
        while (got < 0 && errno == EINTR);
        if (got <= 0)
            return got < 0 ? -2 : taken;
        *filled += got;
        taken += got;
    }
}

/* Takes how a file is written: (mark, width, places, bounds). */
static int take_format(PyObject *how, Mark *mark, Py_ssize_t *width, Column *columns) {
    Py_ssize_t step, places[4];
    const char *written;
    double least, most, latest;
    if (!PyArg_ParseTuple(how, "y#n(nnnn)(ddd)", &written, &step, width, &places[0], &places[1], &places[2],
                          &places[3], &least, &most, &latest))
        return 0;
    int fits = is_mark(written, step, *width) && least >= 0 && most <= 6 && latest >= 0 && latest <= UINT32_MAX;
    for (int number = 0; number < 4; number++) {
        columns[number] = (Column){places[number] * step, "iitu"[number], NULL, AT_ONCE, 0, INT32_MAX};
        fits = fits && places[number] >= 0 && places[number] < *width;
    }
    columns[1].high = (1 << WRITTEN_BITS) - 1;
    columns[2].low = least * 10, columns[2].high = most * 10;
    columns[3].high = latest;
    *mark = (Mark){(uint8_t)*written, (int)step};
    if (!fits)
        PyErr_SetString(PyExc_ValueError, "there are no such columns");
    return fits;
}

PyObject *read_ratings(PyObject *module, PyObject *args) {
    PyObject *arrays[4], *how, *answer = NULL;
    Py_ssize_t lengths[4], filled, most, width, taken;
    int file, problem = 0;
    void *found[4];
    Column columns[4];
    Mark mark;
    Read into = {0};
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OninO!OOOnn", &arrays[0], &filled, &file, &most, &PyTuple_Type, &how, &arrays[1],
                          &arrays[2], &arrays[3], &into.rows, &into.n_viewers))
        return NULL;
    for (int number = 0; number < 4; number++)
        if (!(found[number] = entries(&held, arrays[number], "uuiu"[number], number == 0 ? 1 : number == 1 ? 8 : 4, 1,
                                      &lengths[number])))
            goto done;
    if (!take_format(how, &mark, &width, columns))
        goto done;
    into.words = found[1], into.viewers = found[2], into.begins = found[3];
    into.room = lengths[1] < INT32_MAX ? lengths[1] : INT32_MAX;
    into.most_viewers = lengths[2] < lengths[3] ? lengths[2] : lengths[3];
    if (into.most_viewers > 1 << VIEWER_BITS)
        into.most_viewers = 1 << VIEWER_BITS;
    int fits = filled >= MARGIN && filled <= lengths[0] && lengths[0] > MARGIN + LONGEST_LINE;
    if (!fits || lengths[0] > INT32_MAX || into.rows < 0 || into.rows > into.room || into.n_viewers < 0 ||
        into.n_viewers > into.most_viewers) {
        PyErr_SetString(PyExc_ValueError, "there must be room for a line behind a margin, and for all that was read");
        goto done;
    }
    Py_BEGIN_ALLOW_THREADS
    taken = read_file(found[0], lengths[0], &filled, file, most, &mark, (int)((width - 1) * mark.times + 1), columns,
                      &into);
    problem = errno;
    Py_END_ALLOW_THREADS
    errno = problem;
    if (taken == -2)
        PyErr_SetFromErrno(PyExc_OSError);
    else
        answer = taken < 0 ? Py_NewRef(Py_None) : Py_BuildValue("nnnn", into.rows, into.n_viewers, filled, taken);
done:
    let_go(&held);
    return answer;
}

/* Puts words where the spans of their times are; `ends` says where each begins, and then where it ends. Returns 0 where
   a film is not there. */
static int part(const Read *read, const int32_t *rows, Py_ssize_t n_rows, Word *into, int64_t *ends) {
    memset(ends, 0, SPANS * sizeof *ends);
    for (Py_ssize_t place = 0; place < read->rows; place++)
        ends[read->words[place] >> (32 + TIME_BITS)]++;
    for (int64_t span = 0, begin = 0; span < SPANS; span++) {
        int64_t count = ends[span];
        ends[span] = begin;
        begin += count;
    }
    for (Py_ssize_t viewer = 0, place = 0; viewer < read->n_viewers; viewer++) {
        Py_ssize_t end = viewer + 1 < read->n_viewers ? (Py_ssize_t)read->begins[viewer + 1] : read->rows;
        for (; place < end && place < read->rows; place++) {
            Word word = read->words[place];
            uint32_t film = bits_of(word, STAR_BITS, WRITTEN_BITS), time = bits_of(word, 32, TIME_BITS);
            uint32_t row = film < (size_t)n_rows ? (uint32_t)rows[film] : UINT32_MAX;
            if (row >> FILM_BITS)
                return 0;
            into[ends[word >> (32 + TIME_BITS)]++] =
                ((Word)time << VIEWER_BITS | (Word)viewer) << (FILM_BITS + STAR_BITS) | (Word)row << STAR_BITS |
                bits_of(word, 0, STAR_BITS);
        }
    }
    return 1;
}

PyObject *part_by_time(PyObject *module, PyObject *args) {
    PyObject *arrays[5], *answer = NULL;
    Py_ssize_t lengths[5];
    void *found[5];
    Read read = {0};
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OOOOO", &arrays[0], &arrays[1], &arrays[2], &arrays[3], &arrays[4]))
        return NULL;
    for (int number = 0; number < 5; number++)
        if (!(found[number] = entries(&held, arrays[number], "uuiui"[number], number == 1 || number == 2 ? 4 : 8,
                                      number > 2, &lengths[number])))
            goto done;
    if (lengths[3] != lengths[0] || lengths[4] != SPANS || lengths[0] > INT32_MAX || lengths[1] > 1 << VIEWER_BITS) {
        PyErr_SetString(PyExc_ValueError, "there must be as much room as there are words, and an end for each span");
        goto done;
    }
    read.words = found[0], read.begins = found[1];
    read.rows = lengths[0], read.n_viewers = lengths[1];
    int there;
    Py_BEGIN_ALLOW_THREADS
    there = part(&read, found[2], lengths[2], found[3], found[4]);
    Py_END_ALLOW_THREADS
    answer = PyBool_FromLong(there);
done:
    let_go(&held);
    return answer;
}

static inline uint32_t digit_of(Word word, int high) {
    return bits_of(word, 64 - TIME_BITS + (high ? TIME_BITS / 2 : 0), TIME_BITS / 2);
}

/* Puts the words of one span in order, equal times as they stand. */
static void settle(Word *words, Py_ssize_t count, Word *spare) {
    if (count <= FEW) {
        for (Py_ssize_t entry = 1; entry < count; entry++) {
            Word word = words[entry];
            Py_ssize_t place = entry;
            for (; place > 0 && words[place - 1] >> (64 - TIME_BITS) > word >> (64 - TIME_BITS); place--)
                words[place] = words[place - 1];
            words[place] = word;
        }
        return;
    }
    uint32_t counts[2][DIGITS] = {{0}};
    for (Py_ssize_t entry = 0; entry < count; entry++) {
        counts[0][digit_of(words[entry], 0)]++;
        counts[1][digit_of(words[entry], 1)]++;
    }
    for (int high = 0; high < 2; high++) {
        const Word *from = high ? spare : words;
        Word *to = high ? words : spare;
        begin_at(counts[high], DIGITS);
        for (Py_ssize_t entry = 0; entry < count; entry++)
            to[counts[high][digit_of(from[entry], high)]++] = from[entry];
    }
}

PyObject *order_spans(PyObject *module, PyObject *args) {
    PyObject *arrays[5], *answer = NULL;
    Py_ssize_t lengths[5], first, last, most = 0;
    void *found[5];
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OOnnOOO", &arrays[0], &arrays[1], &first, &last, &arrays[2], &arrays[3], &arrays[4]))
        return NULL;
    for (int number = 0; number < 5; number++)
        if (!(found[number] = entries(&held, arrays[number], "uiiif"[number], number < 2 ? 8 : 4, number != 1,
                                      &lengths[number])))
            goto done;
    Word *words = found[0];
    const int64_t *ends = found[1];
    int32_t *user = found[2], *item = found[3];
    float *stars = found[4];
    int fits = lengths[1] == SPANS && 0 <= first && first <= last && last <= SPANS;
    for (int number = 2; number < 5; number++)
        fits = fits && lengths[number] == lengths[0];
    for (Py_ssize_t span = first; fits && span < last; span++) {
        Py_ssize_t begin = span ? (Py_ssize_t)ends[span - 1] : 0, end = (Py_ssize_t)ends[span];
        fits = 0 <= begin && begin <= end && end <= lengths[0] && end - begin <= INT32_MAX;
        most = end - begin > most ? end - begin : most;
    }
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "the columns must be equally long, and the spans lie in them");
        goto done;
    }
    float stars_of[1 << STAR_BITS];
    for (int tenths = 0; tenths < 1 << STAR_BITS; tenths++)
        stars_of[tenths] = (float)(tenths / 10.0);
    Word *spare = malloc(most * sizeof(Word) + 1);
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t span = first; spare && span < last; span++) {
        Py_ssize_t begin = span ? (Py_ssize_t)ends[span - 1] : 0, end = (Py_ssize_t)ends[span];
        settle(words + begin, end - begin, spare);
        for (Py_ssize_t place = begin; place < end; place++) {
            Word word = words[place];
            user[place] = (int32_t)bits_of(word, FILM_BITS + STAR_BITS, VIEWER_BITS);
            item[place] = (int32_t)bits_of(word, STAR_BITS, FILM_BITS);
            stars[place] = stars_of[bits_of(word, 0, STAR_BITS)];
            words[place] = (Word)span << TIME_BITS | word >> (64 - TIME_BITS);
        }
    }
    Py_END_ALLOW_THREADS
    answer = spare ? Py_NewRef(Py_None) : PyErr_NoMemory();
    free(spare);
done:
    let_go(&held);
    return answer;
}
