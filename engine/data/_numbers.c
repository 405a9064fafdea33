/* Lines of plain numbers read in one pass, and the module `engine.data._numbers` with all that NumPy needs many for.

Optional: `kernel.py` says whether it is there, and everything it does is done without it as well, with the same result.
Files that nobody vouches for are read here: no byte is looked at outside the buffers, whatever stands in them, and
nothing is written without its place having been checked. */

#include "_buffers.h"
#include "_digits.h"
#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

enum {
    MOST_ENDS = ENDS_AT_ONCE + 64,
    MOST_COLUMNS = MOST_ARRAYS - 1,
    MOST_DIGITS = 16,
};

static inline uint64_t whole_number(const uint8_t *end, uint32_t length, uint64_t *wrong) {
    if (length - 1 >= MOST_DIGITS) {
        *wrong = 1;
        return 0;
    }
    if (length <= 8)
        return eight(word_at(end - 8), length, wrong);
    uint64_t high;
    if (length == 10) { /* as times are */
        uint8_t tens = end[-10] - '0', ones = end[-9] - '0';
        *wrong |= tens > 9 || ones > 9;
        high = 10 * tens + ones;
    } else
        high = eight(word_at(end - 16), length - 8, wrong);
    return high * 100000000u + eight(word_at(end - 8), 8, wrong);
}

/* A decimal in tenths: no division where it is “d.d”. */
static inline int32_t tenths(const uint8_t *end, uint32_t length, uint64_t *wrong) {
    if (length == 3 && end[-2] == '.') {
        uint8_t ones = end[-3] - '0', parts = end[-1] - '0';
        *wrong |= ones > 9 || parts > 9;
        return 10 * ones + parts;
    }
    double number = decimal(end, length, wrong);
    int32_t whole = *wrong ? 0 : (int32_t)(number * 10.0 + 0.5);
    *wrong |= whole / 10.0 != number;
    return whole;
}

/* One bit for each of 64 bytes that is the mark or a line end. */
static inline uint64_t ends_among(const uint8_t *at, uint8_t mark) {
    uint64_t found = 0;
#if defined(__SSE2__) || defined(_M_X64)
    const __m128i marks = _mm_set1_epi8((char)mark), newlines = _mm_set1_epi8('\n');
    for (int part = 0; part < 4; part++) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(at + 16 * part));
        __m128i equal = _mm_or_si128(_mm_cmpeq_epi8(bytes, marks), _mm_cmpeq_epi8(bytes, newlines));
        found |= (uint64_t)(uint16_t)_mm_movemask_epi8(equal) << (16 * part);
    }
#else
    for (int place = 0; place < 64; place++)
        found |= (uint64_t)(at[place] == mark || at[place] == '\n') << place;
#endif
    return found;
}

/* Writes where marks and line ends stand from `at` on, until the list is nearly full or the text is; returns how many
   there are now. */
static int find_ends(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, uint8_t mark, uint32_t *ends, int count) {
    for (; *at < stop && count <= ENDS_AT_ONCE; *at += 64) {
        uint64_t found;
        if (stop - *at >= 64)
            found = ends_among(text + *at, mark);
        else {
            uint8_t last[64] = {0};
            memcpy(last, text + *at, stop - *at);
            found = ends_among(last, mark);
        }
        for (; found; found &= found - 1)
            ends[count++] = (uint32_t)*at + lowest_bit(found);
    }
    return count;
}

/* Whether each of these lines has its marks and its end where they should be. `ends` begins with the end of the line
   before; a mark of more than one character stands whole; `returns` says whether line ends are “\r\n”. */
static int is_even(const uint8_t *text, const uint32_t *ends, int lines, int width, const Mark *mark, int returns) {
    int wrong = 0;
    const uint32_t *line = ends + 1;
    for (int number = 0; number < lines; number++, line += width) {
        for (int place = 0; place + 1 < width; place++)
            wrong |= text[line[place]] ^ mark->byte;
        wrong |= text[line[width - 1]] ^ '\n';
        wrong |= (text[line[width - 1] - 1] == '\r') ^ returns;
        wrong |= line[width - 1] - line[-1] > LONGEST_LINE;
        if (mark->times > 1)
            for (int place = 1; place < width; place++)
                wrong |= place % mark->times && line[place] != line[place - 1] + 1;
    }
    return !wrong;
}

/* The column of some lines, from `row` on; whether all of it is plain and within its bounds. Fields end `cut` bytes
   before their marks. */
static int read_column(const Column *column, const uint8_t *text, const uint32_t *ends, int lines, int width, int cut,
                       Py_ssize_t row) {
    uint64_t wrong = 0;
    const uint32_t *field = ends + column->place;
    int outside = 0;
#define EACH(TYPE, VALUE, READ)                                                                                       \
    {                                                                                                                 \
        TYPE *into = (TYPE *)column->into + row;                                                                      \
        const VALUE low = (VALUE)column->low, high = (VALUE)column->high;                                             \
        for (int line = 0; line < lines; line++, field += width) {                                                    \
            VALUE value = (VALUE)READ(text + field[1] - cut, field[1] - cut - field[0] - 1, &wrong);                  \
            outside |= !(value >= low && value <= high);                                                              \
            into[line] = (TYPE)value;                                                                                 \
        }                                                                                                             \
        break;                                                                                                        \
    }
    switch (column->kind) {
        case 'i': EACH(int32_t, int64_t, whole_number)
        case 'l': EACH(int64_t, int64_t, whole_number)
        case 'u': EACH(uint32_t, int64_t, whole_number)
        case 't': EACH(uint8_t, int32_t, tenths)
        case 'f': EACH(float, double, decimal)
        default: EACH(double, double, decimal)
    }
#undef EACH
    return !wrong && !outside;
}

/* The columns of the lines from `*at` on, as long as they are plain and there is room for them; how many there were. A
   line has `width` ends. */
Py_ssize_t read_lines(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, const Mark *mark, int width,
                      const Column *columns, int n_columns, Py_ssize_t row, Py_ssize_t room) {
    uint32_t ends[1 + MOST_ENDS];
    Py_ssize_t looked = *at, begun = row;
    int count = 0, lines;
    ends[0] = (uint32_t)*at - 1;
    while (row < room && (lines = (count = find_ends(text, &looked, stop, mark->byte, ends + 1, count)) / width) > 0) {
        int returns = text[ends[width] - 1] == '\r';
        if (lines > room - row)
            lines = (int)(room - row);
        if (!is_even(text, ends, lines, width, mark, returns))
            break;
        for (int number = 0; number < n_columns; number++) {
            int cut = returns && columns[number].place == width - 1;
            if (!read_column(&columns[number], text, ends, lines, width, cut, row))
                return row - begun;
        }
        row += lines;
        *at = (Py_ssize_t)ends[lines * width] + 1;
        count -= lines * width;
        memmove(ends, ends + lines * width, (count + 1) * sizeof *ends);
    }
    return row - begun;
}

/* Whether a mark of so many characters may stand between so many fields. NUL, which follows the text's end in
   `find_ends`, may not. */
int is_mark(const char *mark, Py_ssize_t step, Py_ssize_t width) {
    return step >= 1 && step <= 2 && *mark && *mark != '\n' && mark[step - 1] == *mark && width >= 1 && width <= INT32_MAX / 4;
}

/* Takes one (place, array, lowest, highest). */
static int take_column(Held *held, PyObject *item, int width, int step, Column *column) {
    PyObject *array;
    Py_ssize_t place;
    if (!PyArg_ParseTuple(item, "nOdd", &place, &array, &column->low, &column->high))
        return 0;
    if (!(column->into = entries(held, array, '?', 0, 1, &column->room)))
        return 0;
    const Py_buffer *view = &held->views[held->count - 1];
    char format = *view->format;
    int bytes = (int)view->itemsize, real = format == 'f' || format == 'd', sign = strchr("ilq", format) != NULL;
    column->kind = real ? format : sign ? (bytes == 4 ? 'i' : 'l') : 'u';
    int known = real || (sign && (bytes == 4 || bytes == 8)) || (strchr("IL", format) && bytes == 4);
    double least = sign && bytes == 4 ? INT32_MIN : sign ? -1e18 : 0, most = bytes == 8 ? 1e18 : sign ? INT32_MAX : UINT32_MAX;
    if (!known || place < 0 || place >= width || (!real && !(column->low >= least && column->high <= most))) {
        PyErr_SetString(PyExc_ValueError, "a column has no such place, type or bounds");
        return 0;
    }
    column->place = place * step;
    return 1;
}

static PyObject *read_columns(PyObject *module, PyObject *args) {
    PyObject *source, *list, *answer = NULL;
    Py_ssize_t start, stop, row, length, step, width, room = PY_SSIZE_T_MAX, rows;
    const char *mark;
    Column columns[MOST_COLUMNS];
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "Onny#nO!n", &source, &start, &stop, &mark, &step, &width, &PyTuple_Type, &list, &row))
        return NULL;
    Py_ssize_t n_columns = PyTuple_Size(list);
    const uint8_t *text = entries(&held, source, 'u', 1, 0, &length);
    if (!text)
        goto done;
    int fits = start >= MARGIN && start <= stop && stop <= length && stop <= INT32_MAX && row >= 0;
    if (!fits || !is_mark(mark, step, width) || n_columns > MOST_COLUMNS || (stop > start && text[stop - 1] != '\n')) {
        PyErr_SetString(PyExc_ValueError, "these are no whole lines behind a margin, or no such columns");
        goto done;
    }
    for (Py_ssize_t number = 0; number < n_columns; number++) {
        if (!take_column(&held, PyTuple_GetItem(list, number), (int)width, (int)step, &columns[number]))
            goto done;
        room = columns[number].room < room ? columns[number].room : room;
    }
    Py_BEGIN_ALLOW_THREADS
    const Mark between = {(uint8_t)*mark, (int)step};
    rows = read_lines(text, &start, stop, &between, (int)((width - 1) * step + 1), columns, (int)n_columns, row, room);
    Py_END_ALLOW_THREADS
    answer = Py_BuildValue("nn", rows, start);
done:
    let_go(&held);
    return answer;
}

static PyMethodDef methods[] = {
    {"read_columns", read_columns, METH_VARARGS,
     "read_columns(text, start, stop, mark, width, columns, row) -> (rows, end): reads lines of `width` fields, as long"
     " as they are plain and there is room; `columns` are (place, array, lowest, highest)."},
    {"read_scores", read_scores, METH_VARARGS,
     "read_scores(text, filled, file, most, (mark, width, places), rows, columns, place, table, width, lines, taken) ->"
     " (lines, taken, filled, bytes): reads plain lines into float32 cells rounded to float16's, as `read_ratings` does;"
     " `place` says in which row of the table each film stands, -1 where it is not there yet."},
    {"look_up", look_up, METH_VARARGS,
     "look_up(numbers, table, rows): writes table[number] for each number, -1 where there is none."},
    {"ascending", ascending, METH_VARARGS,
     "ascending(first, second) -> bool: whether the pairs ascend, none of them twice."},
    {"order_by_time", order_by_time, METH_VARARGS,
     "order_by_time(user, item, rating, time, records): puts three columns in order where they stand; the times, int64,"
     " come to stand in the first half of the records (four numbers each)."},
    {"read_ratings", read_ratings, METH_VARARGS,
     "read_ratings(text, filled, file, most, (mark, width, places, bounds), words, viewers, begins, rows, n_viewers) ->"
     " (rows, n_viewers, filled, bytes): reads plain lines into words, those of the text up to `filled` and then of the"
     " file (a descriptor, -1: none); None where a line cannot be a word. Raises OSError."},
    {"part_by_time", part_by_time, METH_VARARGS,
     "part_by_time(words, begins, rows, into, ends) -> bool: sorts words roughly by time; False where a film has no row."},
    {"order_spans", order_spans, METH_VARARGS,
     "order_spans(words, ends, first, last, user, item, rating): puts some spans in order, and writes their columns; the"
     " words become the times."},
    {"pair_lines", pair_lines, METH_VARARGS,
     "pair_lines(text, start, stop, mark, width, places, slots, bounds, pairs) -> (texts, pairs): a number for each line"
     " of `width` fields, the film's << 32 | the text's; None where a line is not plain. `slots` are a power of two;"
     " `bounds` say of each text where it begins and ends."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_numbers", NULL, 0, methods, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__numbers(void) {
    return PyModule_Create(&definition);
}
