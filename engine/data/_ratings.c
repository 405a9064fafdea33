/* Ratings that stand viewer by viewer and film by film, as MovieLens writes them: read into a word each, and put in the
   order of time. Words are small because memory that was never used before costs more than all the sorting. */

#include "_buffers.h"
#include "_digits.h"
#include "_file.h"

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
    LONGEST_USUAL = 48, /* bytes that are looked at for a line that `read_usual` reads */
};

/* As it is read: time, the film's number, stars. Within a span: time, the viewer's row, the film's row, stars. */
typedef uint64_t Word;

typedef struct {
    Word *words;
    int32_t *viewers; /* numbers, ascending */
    uint32_t *begins; /* where the words of each begin */
    Py_ssize_t rows, room, n_viewers, most_viewers;
    Mark mark;
    int width; /* how many ends a line has */
    Column columns[4];
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

typedef struct {
    int64_t latest;
    uint32_t least, most; /* tenths of a star */
} Bounds;

/* Reads “film,d.d,time” and the line's end: a film of 1 to 7 digits, which always fit, a time of 9 or 10. Where the next
   line begins, NULL where something else stands there or a number lies outside its bounds. */
static inline const uint8_t *rest_of_line(const uint8_t *at, const Bounds *bounds, Word *into) {
    uint64_t wrong = 0, word = word_at(at);
    const unsigned digits = bytes_before(word, ',');
    if (digits - 1 >= 7)
        return NULL;
    const int64_t film = (int64_t)first_digits(word, digits, &wrong);
    at += digits + 1;
    uint32_t rating;
    memcpy(&rating, at, 4);
    rating ^= '0' | '.' << 8 | '0' << 16 | ',' << 24;
    wrong |= (rating | (rating + 0x00060006u)) & 0xFFF0FFF0u;
    const uint32_t stars = 10 * (rating & 0xF) + (rating >> 16);
    at += 4;
    int64_t time = (int64_t)eight(word_at(at), 8, &wrong);
    const uint8_t last[2] = {at[8] - '0', at[9] - '0'};
    wrong |= last[0] > 9;
    time = time * 10 + last[0];
    at += 9;
    if (*at != '\n') {
        wrong |= last[1] > 9;
        time = time * 10 + last[1];
        at++;
    }
    wrong |= *at ^ '\n';
    wrong |= (stars < bounds->least) | (stars > bounds->most) | (time > bounds->latest);
    *into = (Word)time << 32 | (Word)film << STAR_BITS | stars;
    return wrong ? NULL : at + 1;
}

/* Reads lines “viewer,film,d.d,time” in order, as long as they come: nearly all of MovieLens, and in a third of the time
   that any other lines take. What stands behind them is for `read_lines`. */
static void read_usual(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, Read *read) {
    const Column *columns = read->columns;
    const Bounds bounds = {(int64_t)columns[3].high, (uint32_t)columns[2].low, (uint32_t)columns[2].high};
    const uint8_t *line = text + *at, *const end = text + stop, *next;
    Word *words = read->words + read->rows, *const room = read->words + read->room, *begin;
    int64_t viewer = -1, film = -1;
    if (read->n_viewers && read->rows) {
        viewer = read->viewers[read->n_viewers - 1];
        film = bits_of(words[-1], STAR_BITS, WRITTEN_BITS);
    }
    while (end - line >= LONGEST_USUAL) {
        uint64_t wrong = 0, field = word_at(line);
        const unsigned digits = bytes_before(field, ',');
        if (digits - 1 >= 7)
            break;
        const int64_t number = (int64_t)first_digits(field, digits, &wrong);
        const int fresh = number != viewer;
        if (wrong || number < viewer || (fresh && read->n_viewers == read->most_viewers))
            break;
        const unsigned shift = 56 - 8 * digits;
        film = fresh ? -1 : film;
        for (begin = words; end - line >= LONGEST_USUAL && words < room && !((word_at(line) ^ field) << shift); words++, line = next) {
            if (!(next = rest_of_line(line + digits + 1, &bounds, words)) || bits_of(*words, STAR_BITS, WRITTEN_BITS) <= film)
                break;
            film = bits_of(*words, STAR_BITS, WRITTEN_BITS);
        }
        if (words == begin)
            break;
        if (fresh) {
            read->viewers[read->n_viewers] = (int32_t)number;
            read->begins[read->n_viewers++] = (uint32_t)(begin - read->words);
        }
        viewer = number;
    }
    read->rows = words - read->words;
    *at = line - text;
}

/* Reads lines as long as they are plain and there is room; 0 where one is plain but cannot be a word. */
static int read_words(const uint8_t *text, Py_ssize_t *at, Py_ssize_t stop, void *read_into) {
    Read *read = read_into;
    int32_t viewers[AT_ONCE], films[AT_ONCE];
    uint32_t times[AT_ONCE];
    uint8_t tenths[AT_ONCE];
    void *into[] = {viewers, films, tenths, times};
    Py_ssize_t lines;
    const Column *places = read->columns;
    for (int number = 0; number < 4; number++)
        read->columns[number].into = into[number];
    const int usual = read->mark.byte == ',' && read->width == 4 && places[0].place == 0 && places[1].place == 1 &&
                      places[2].place == 2 && places[3].place == 3;
    const Py_ssize_t most = ENDS_AT_ONCE / (read->width < 4 ? 4 : read->width); /* so that each end is looked for once */
    do {
        if (usual)
            read_usual(text, at, stop, read);
        Py_ssize_t left = read->room - read->rows;
        lines = read_lines(text, at, stop, &read->mark, read->width, places, 4, 0, left < most ? left : most);
        if (!add_lines(read, lines, viewers, films, tenths, times))
            return 0;
    } while (lines > 0);
    return 1;
}

/* Takes how a file is written: (mark, width, places, bounds). */
static int take_format(PyObject *how, Read *read) {
    Py_ssize_t step, width, places[4];
    const char *written;
    double least, most, latest;
    if (!PyArg_ParseTuple(how, "y#n(nnnn)(ddd)", &written, &step, &width, &places[0], &places[1], &places[2],
                          &places[3], &least, &most, &latest))
        return 0;
    int fits = is_mark(written, step, width) && least >= 0 && most <= 6 && latest >= 0 && latest <= UINT32_MAX;
    for (int number = 0; number < 4; number++)
        fits = fits && places[number] >= 0 && places[number] < width;
    if (!fits) {
        PyErr_SetString(PyExc_ValueError, "there are no such columns");
        return 0;
    }
    for (int number = 0; number < 4; number++)
        read->columns[number] = (Column){places[number] * step, "iitu"[number], NULL, AT_ONCE, 0, INT32_MAX};
    read->columns[1].high = (1 << WRITTEN_BITS) - 1;
    read->columns[2].low = least * 10, read->columns[2].high = most * 10;
    read->columns[3].high = latest;
    read->mark = (Mark){(uint8_t)*written, (int)step};
    read->width = (int)((width - 1) * step + 1);
    return 1;
}

PyObject *read_ratings(PyObject *module, PyObject *args) {
    PyObject *arrays[4], *how, *answer = NULL;
    Py_ssize_t lengths[4], filled, most, taken;
    int file;
    void *found[4];
    Read into = {0};
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OninO!OOOnn", &arrays[0], &filled, &file, &most, &PyTuple_Type, &how, &arrays[1],
                          &arrays[2], &arrays[3], &into.rows, &into.n_viewers))
        return NULL;
    for (int number = 0; number < 4; number++)
        if (!(found[number] = entries(&held, arrays[number], "uuiu"[number], number == 0 ? 1 : number == 1 ? 8 : 4, 1,
                                      &lengths[number])))
            goto done;
    if (!take_format(how, &into))
        goto done;
    into.words = found[1], into.viewers = found[2], into.begins = found[3];
    into.room = lengths[1] < INT32_MAX ? lengths[1] : INT32_MAX;
    into.most_viewers = lengths[2] < lengths[3] ? lengths[2] : lengths[3];
    if (into.most_viewers > 1 << VIEWER_BITS)
        into.most_viewers = 1 << VIEWER_BITS;
    if (into.rows < 0 || into.rows > into.room || into.n_viewers < 0 || into.n_viewers > into.most_viewers) {
        PyErr_SetString(PyExc_ValueError, "there must be room for all that was read");
        goto done;
    }
    taken = take_text(found[0], lengths[0], &filled, file, most, read_words, &into);
    if (taken >= 0)
        answer = Py_BuildValue("nnnn", into.rows, into.n_viewers, filled, taken);
    else if (taken == -1)
        answer = Py_NewRef(Py_None);
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

typedef struct {
    int32_t *user, *item;
    float *stars;
} Columns;

/* Puts the words of a span, those from `begin` to `end`, in order, and writes their columns. */
static void write_span(Word *words, Py_ssize_t begin, Py_ssize_t end, Py_ssize_t span, Word *spare,
                       const float *stars_of, const Columns *columns) {
    settle(words + begin, end - begin, spare);
    for (Py_ssize_t place = begin; place < end; place++) {
        Word word = words[place];
        columns->user[place] = (int32_t)bits_of(word, FILM_BITS + STAR_BITS, VIEWER_BITS);
        columns->item[place] = (int32_t)bits_of(word, STAR_BITS, FILM_BITS);
        columns->stars[place] = stars_of[bits_of(word, 0, STAR_BITS)];
        words[place] = (Word)span << TIME_BITS | word >> (64 - TIME_BITS);
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
    const Columns columns = {found[2], found[3], found[4]};
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
        write_span(words, begin, end, span, spare, stars_of, &columns);
    }
    Py_END_ALLOW_THREADS
    answer = spare ? Py_NewRef(Py_None) : PyErr_NoMemory();
    free(spare);
done:
    let_go(&held);
    return answer;
}
