/* The tag genome's scores, read into a table with a row for each film and a column for each tag. */

#include "_buffers.h"
#include "_digits.h"
#include "_file.h"

enum {
    AT_ONCE = ENDS_AT_ONCE / 3, /* lines: each has an end for each of three columns, and more */
    LONGEST_USUAL = 96,         /* bytes that are looked at for a line that `read_usual` reads */
};

typedef struct {
    const int32_t *rows, *columns; /* by the numbers of films and of tags; -1 for none */
    Py_ssize_t n_rows, n_columns;
    int32_t *place; /* of each of `n_films` in the table, -1 where it has none yet */
    Py_ssize_t n_films;
    float *table;
    Py_ssize_t width, height, taken; /* of its rows, so many are films' */
    Py_ssize_t lines;
    Mark mark;
    int n_ends; /* of a line */
    Column format[3];
} Scores;

/* The float16 nearest to a number from 0 to 1, the even one of two as near. */
static inline float rounded(double number) {
    if (number < 0x1p-14) /* there its steps are of one length */
        return (float)((number + 0x1p28) - 0x1p28);
    uint64_t bits;
    memcpy(&bits, &number, 8);
    bits = (bits + (1ull << 41) - 1 + (bits >> 42 & 1)) >> 42 << 42;
    memcpy(&number, &bits, 8);
    return (float)number;
}

/* Where a film's cells begin, its place taken if it is new; NULL for one that is not there, or that does not fit: then
   `wrong` becomes other than 0. */
static float *cells_of(Scores *scores, int64_t film, uint64_t *wrong) {
    const int32_t row = film < scores->n_rows ? scores->rows[film] : -1;
    if (row < 0)
        return NULL;
    if (row >= scores->n_films || scores->place[row] >= scores->height ||
        (scores->place[row] < 0 && scores->taken == scores->height)) {
        *wrong = 1;
        return NULL;
    }
    if (scores->place[row] < 0)
        scores->place[row] = (int32_t)scores->taken++;
    return scores->table + scores->place[row] * scores->width;
}

/* Writes a cell, of no film if `cells` is NULL; 0 where there is no such tag. */
static inline int put(const Scores *scores, float *cells, int64_t tag, double value) {
    const int32_t column = tag < scores->n_columns ? scores->columns[tag] : -1;
    if (column < 0 || column >= scores->width)
        return 0;
    if (cells)
        cells[column] = rounded(value);
    return 1;
}

/* Reads “tag,0.ddd” and the line's end: a tag of 1 to 7 digits. Where the next line begins, NULL where something else
   stands there. */
static inline const uint8_t *rest_of_line(const uint8_t *at, int64_t *tag, double *value) {
    uint64_t wrong = 0, word = word_at(at);
    unsigned digits = bytes_before(word, ',');
    if (digits - 1 >= 7)
        return NULL;
    *tag = (int64_t)first_digits(word, digits, &wrong);
    at += digits + 1;
    unsigned length = bytes_before(word_at(at), '\n');
    if (length == 8)
        while (length <= LONGEST_DECIMAL && at[length] != '\n')
            length++;
    *value = decimal(at + length, length, &wrong);
    return wrong || !(*value >= 0 && *value <= 1) ? NULL : at + length + 1;
}

/* Reads lines “film,tag,0.ddd”, as long as they come: the whole of a genome, as a rule, and in half of the time that any
   other lines take. What stands behind them is for `read_lines`. */
static void read_usual(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, Scores *scores) {
    const uint8_t *line = text + *at;
    int fits = 1;
    while (fits && text + stop - line >= LONGEST_USUAL) {
        uint64_t wrong = 0, field = word_at(line);
        const unsigned digits = bytes_before(field, ',');
        if (digits - 1 >= 7)
            break;
        const int64_t film = (int64_t)first_digits(field, digits, &wrong);
        float *cells = wrong ? NULL : cells_of(scores, film, &wrong);
        if (wrong)
            break;
        const unsigned shift = 56 - 8 * digits;
        do {
            int64_t tag;
            double value;
            const uint8_t *next = rest_of_line(line + digits + 1, &tag, &value);
            fits = next && put(scores, cells, tag, value);
            if (fits) {
                line = next;
                scores->lines++;
            }
        } while (fits && text + stop - line >= LONGEST_USUAL && !((word_at(line) ^ field) << shift));
    }
    *at = line - text;
}

/* Reads lines as long as they are plain; 0 where one is plain but no score. */
static int read_plain(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, void *read_into) {
    Scores *scores = read_into;
    int32_t films[AT_ONCE], tags[AT_ONCE];
    double values[AT_ONCE];
    void *into[] = {films, tags, values};
    Py_ssize_t lines;
    for (int number = 0; number < 3; number++)
        scores->format[number].into = into[number];
    const int usual = scores->mark.byte == ',' && scores->n_ends == 3 && scores->format[0].place == 0 &&
                      scores->format[1].place == 1 && scores->format[2].place == 2;
    do {
        if (usual)
            read_usual(text, at, stop, scores);
        lines = read_lines(text, at, stop, &scores->mark, scores->n_ends, scores->format, 3, 0, AT_ONCE);
        for (Py_ssize_t line = 0; line < lines; line++) {
            uint64_t wrong = 0;
            float *cells = cells_of(scores, films[line], &wrong);
            if (wrong || !put(scores, cells, tags[line], values[line]))
                return 0;
        }
        scores->lines += lines;
    } while (lines > 0);
    return 1;
}

/* Takes how a file is written: (mark, width, places). */
static int take_format(PyObject *how, Scores *scores) {
    Py_ssize_t step, width, places[3];
    const char *written;
    if (!PyArg_ParseTuple(how, "y#n(nnn)", &written, &step, &width, &places[0], &places[1], &places[2]))
        return 0;
    int fits = is_mark(written, step, width);
    for (int number = 0; number < 3; number++)
        fits = fits && places[number] >= 0 && places[number] < width;
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "there are no such columns");
        return 0;
    }
    for (int number = 0; number < 3; number++)
        scores->format[number] = (Column){places[number] * step, "iid"[number], NULL, AT_ONCE, 0, number == 2 ? 1 : INT32_MAX};
    scores->mark = (Mark){(uint8_t)*written, (int)step};
    scores->n_ends = (int)((width - 1) * step + 1);
    return 1;
}

PyObject *read_scores(PyObject *module, PyObject *args) {
    PyObject *arrays[5], *how, *answer = NULL;
    Py_ssize_t lengths[5], filled, most, taken;
    int file;
    void *found[5];
    Scores into = {0};
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OninO!OOOOnnn", &arrays[0], &filled, &file, &most, &PyTuple_Type, &how, &arrays[1],
                          &arrays[2], &arrays[3], &arrays[4], &into.width, &into.lines, &into.taken))
        return NULL;
    for (int number = 0; number < 5; number++)
        if (!(found[number] = entries(&held, arrays[number], "uiiif"[number], number == 0 ? 1 : 4, number == 0 || number > 2,
                                      &lengths[number])))
            goto done;
    if (!take_format(how, &into))
        goto done;
    into.rows = found[1], into.n_rows = lengths[1];
    into.columns = found[2], into.n_columns = lengths[2];
    into.place = found[3], into.n_films = lengths[3];
    into.table = found[4];
    into.height = into.width > 0 ? lengths[4] / into.width : 0;
    if (into.width < 1 || lengths[4] % into.width || into.taken < 0 || into.taken > into.height || into.height > INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "the table must have rows of one length, and all that are taken");
        goto done;
    }
    taken = take_text(found[0], lengths[0], &filled, file, most, read_plain, &into);
    if (taken >= 0)
        answer = Py_BuildValue("nnnn", into.lines, into.taken, filled, taken);
    else if (taken == -1)
        answer = Py_NewRef(Py_None);
done:
    let_go(&held);
    return answer;
}
