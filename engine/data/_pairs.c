/* Pairs of a film's number and a text, as they stand in the lines of a table: a number each. */

#include "_buffers.h"

enum { MOST_FIELDS = 16, MOST_STEPS = 1000, MOST_FILM_DIGITS = 9, FIRST_SLOTS = 1 << 12 };

typedef struct {
    const char *begin, *end;
} Field;

typedef struct {
    const char *text;
    uint32_t *slots; /* by hash: the number of a text and 1, 0 where there is none */
    size_t used, n_slots; /* both powers of two */
    uint32_t *bounds; /* of each text: where it first begins and ends */
    Py_ssize_t count, room;
} Texts;

/* The end of the field that begins at `at`, NULL where it is not plain: a quotation mark stands first and last or not at
   all, and there is no line break and no NUL. `ends` marks the bytes at which to look. */
static const char *field_end(const char *at, const char *stop, char mark, const uint8_t *ends) {
    if (*at != '"') {
        while (!ends[(uint8_t)*at])
            at++;
        return *at == '"' || !*at ? NULL : at;
    }
    for (at++; at < stop && *at && *at != '\n' && *at != '\r'; at++)
        if (*at == '"' && *++at != '"')
            return *at == mark || *at == '\n' || *at == '\r' ? at : NULL;
    return NULL;
}

/* Finds the fields of the line at `at`; where the next one begins, NULL when this one is not plain. */
static const char *split(const char *at, const char *stop, char mark, const uint8_t *ends, int width,
                         Field *fields) {
    for (int place = 0; place < width; place++) {
        fields[place].begin = at;
        if (!(at = field_end(at, stop, mark, ends)))
            return NULL;
        fields[place].end = at;
        if (place + 1 < width && *at++ != mark)
            return NULL;
    }
    if (*at == '\r')
        at++;
    return *at == '\n' ? at + 1 : NULL;
}

/* The number that a field writes, -1 when it is none. */
static int64_t number_in(Field field) {
    int64_t number = 0;
    if (field.end == field.begin || field.end - field.begin > MOST_FILM_DIGITS)
        return -1;
    for (const char *at = field.begin; at < field.end; at++) {
        if (*at < '0' || *at > '9')
            return -1;
        number = number * 10 + (*at - '0');
    }
    return number;
}

static inline uint64_t stirred(uint64_t hash) {
    hash *= 0xFF51AFD7ED558CCDu;
    return hash ^ hash >> 32;
}

static uint64_t hash_of(const char *text, uint32_t length) {
    uint64_t hash = length, word = 0;
    for (; length >= 8; length -= 8, text += 8) {
        memcpy(&word, text, 8);
        hash = stirred(hash ^ word);
    }
    word = 0;
    memcpy(&word, text, length);
    return stirred(hash ^ word);
}

static void put_all(Texts *texts) {
    memset(texts->slots, 0, texts->used * sizeof *texts->slots);
    for (Py_ssize_t number = 0; number < texts->count; number++) {
        const uint32_t *bounds = texts->bounds + 2 * number;
        size_t slot = hash_of(texts->text + bounds[0], bounds[1] - bounds[0]) & (texts->used - 1);
        while (texts->slots[slot])
            slot = (slot + 1) & (texts->used - 1);
        texts->slots[slot] = (uint32_t)number + 1;
    }
}

/* The number of a text, a new one if it is new; -1 when there is no room, or so many stand in each other's way that
   somebody must have meant it. */
static int64_t number_of(Texts *texts, Field field) {
    uint32_t length = (uint32_t)(field.end - field.begin);
    size_t slot = hash_of(field.begin, length) & (texts->used - 1);
    for (int steps = 0; steps < MOST_STEPS; steps++, slot = (slot + 1) & (texts->used - 1)) {
        uint32_t *bounds;
        if (!texts->slots[slot]) {
            if (texts->count == texts->room)
                return -1;
            bounds = texts->bounds + 2 * texts->count;
            bounds[0] = (uint32_t)(field.begin - texts->text);
            bounds[1] = bounds[0] + length;
            texts->slots[slot] = (uint32_t)++texts->count;
            if (2 * (size_t)texts->count > texts->used && texts->used < texts->n_slots) {
                texts->used *= 2; /* few slots are soon found, and stay in the processor's cache */
                put_all(texts);
            }
            return texts->count - 1;
        }
        bounds = texts->bounds + 2 * (size_t)(texts->slots[slot] - 1);
        if (bounds[1] - bounds[0] == length && !memcmp(texts->text + bounds[0], field.begin, length))
            return texts->slots[slot] - 1;
    }
    return -1;
}

/* Writes the pairs; how many, -1 where a line is not plain. */
static Py_ssize_t pair_all(Texts *texts, Py_ssize_t start, Py_ssize_t stop, char mark, int width, const int *places,
                           int64_t *pairs, Py_ssize_t room) {
    Field fields[MOST_FIELDS];
    const char *end = texts->text + stop;
    Py_ssize_t count = 0;
    uint8_t ends[256] = {['\0'] = 1, ['\n'] = 1, ['\r'] = 1, ['"'] = 1};
    ends[(uint8_t)mark] = 1;
    for (const char *at = texts->text + start; at < end;) {
        if (*at == '\n' || (*at == '\r' && at[1] == '\n')) { /* a blank line */
            at += *at == '\r' ? 2 : 1;
            continue;
        }
        if (count == room || !(at = split(at, end, mark, ends, width, fields)))
            return -1;
        int64_t film = number_in(fields[places[0]]);
        int64_t text = film < 0 ? -1 : number_of(texts, fields[places[1]]);
        if (text < 0)
            return -1;
        pairs[count++] = film << 32 | text;
    }
    return count;
}

PyObject *pair_lines(PyObject *module, PyObject *args) {
    PyObject *arrays[4], *answer = NULL;
    Py_ssize_t lengths[4], start, stop, count;
    void *found[4];
    int mark, width, places[2];
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "Onnii(ii)OOO", &arrays[0], &start, &stop, &mark, &width, &places[0], &places[1],
                          &arrays[1], &arrays[2], &arrays[3]))
        return NULL;
    for (int number = 0; number < 4; number++)
        if (!(found[number] = entries(&held, arrays[number], "uuui"[number], number == 0 ? 1 : number == 3 ? 8 : 4,
                                      number > 0, &lengths[number])))
            goto done;
    const char *text = found[0];
    int fits = 0 <= start && start <= stop && stop <= lengths[0] && stop <= INT32_MAX && mark > 0 && mark < 128 &&
               mark != '\n' && mark != '\r' && mark != '"' && 0 < width && width <= MOST_FIELDS && places[0] >= 0 &&
               places[0] < width && places[1] >= 0 && places[1] < width && (stop == start || text[stop - 1] == '\n');
    if (!fits || lengths[1] <= 0 || (lengths[1] & (lengths[1] - 1)) || lengths[1] > INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "these are no whole lines, or the arrays do not fit");
        goto done;
    }
    const size_t used = lengths[1] < FIRST_SLOTS ? (size_t)lengths[1] : FIRST_SLOTS;
    Texts texts = {text, found[1], used, (size_t)lengths[1], found[2], 0, lengths[2] / 2};
    Py_BEGIN_ALLOW_THREADS
    put_all(&texts);
    count = pair_all(&texts, start, stop, (char)mark, width, places, found[3], lengths[3]);
    Py_END_ALLOW_THREADS
    answer = count < 0 ? Py_NewRef(Py_None) : Py_BuildValue("nn", texts.count, count);
done:
    let_go(&held);
    return answer;
}
