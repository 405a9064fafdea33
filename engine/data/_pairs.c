/* Pairs of a film's number and a text, as they stand in the lines of a table: each once, and how often. */

#include "_buffers.h"

enum { MOST_FIELDS = 16, MOST_STEPS = 1000, MOST_FILM_DIGITS = 18 };

typedef struct {
    const char *begin, *end;
} Field;

typedef struct {
    uint32_t *slots; /* by hash: the number of an entry and 1, 0 where there is none */
    uint64_t mask;
    Py_ssize_t count, room;
} Table;

typedef struct {
    Table texts, pairs;
    uint32_t *bounds; /* of each text: where it first begins and ends */
    int64_t *found;   /* of each pair: the film, the number of the text, how often */
} Pairs;

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

/* The number of a text, a new one if it is new; -1 when there is no room, or so many stand in each other's way that
   somebody must have meant it. */
static int64_t number_of(Pairs *pairs, const char *text, Field field) {
    Table *table = &pairs->texts;
    uint32_t length = (uint32_t)(field.end - field.begin);
    uint64_t slot = hash_of(field.begin, length) & table->mask;
    for (int steps = 0; steps < MOST_STEPS; steps++, slot = (slot + 1) & table->mask) {
        uint32_t *bounds;
        if (!table->slots[slot]) {
            if (table->count == table->room)
                return -1;
            bounds = pairs->bounds + 2 * table->count;
            bounds[0] = (uint32_t)(field.begin - text);
            bounds[1] = bounds[0] + length;
            table->slots[slot] = (uint32_t)++table->count;
            return table->count - 1;
        }
        bounds = pairs->bounds + 2 * (size_t)(table->slots[slot] - 1);
        if (bounds[1] - bounds[0] == length && !memcmp(text + bounds[0], field.begin, length))
            return table->slots[slot] - 1;
    }
    return -1;
}

/* Counts a pair; 0 where `number_of` would be -1. */
static int count_pair(Pairs *pairs, int64_t film, int64_t text) {
    Table *table = &pairs->pairs;
    uint64_t slot = stirred((uint64_t)film * 0x9E3779B97F4A7C15u + (uint64_t)text) & table->mask;
    for (int steps = 0; steps < MOST_STEPS; steps++, slot = (slot + 1) & table->mask) {
        int64_t *pair;
        if (!table->slots[slot]) {
            if (table->count == table->room)
                return 0;
            pair = pairs->found + 3 * table->count;
            pair[0] = film, pair[1] = text, pair[2] = 1;
            table->slots[slot] = (uint32_t)++table->count;
            return 1;
        }
        pair = pairs->found + 3 * (size_t)(table->slots[slot] - 1);
        if (pair[0] == film && pair[1] == text) {
            pair[2]++;
            return 1;
        }
    }
    return 0;
}

/* Whether all lines were plain and counted. */
static int count_all(Pairs *pairs, const char *text, Py_ssize_t start, Py_ssize_t stop, char mark, int width,
                     const int *places) {
    Field fields[MOST_FIELDS];
    const char *end = text + stop;
    uint8_t ends[256] = {['\0'] = 1, ['\n'] = 1, ['\r'] = 1, ['"'] = 1};
    ends[(uint8_t)mark] = 1;
    for (const char *at = text + start; at < end;) {
        if (*at == '\n' || (*at == '\r' && at[1] == '\n')) { /* a blank line */
            at += *at == '\r' ? 2 : 1;
            continue;
        }
        if (!(at = split(at, end, mark, ends, width, fields)))
            return 0;
        int64_t film = number_in(fields[places[0]]);
        int64_t written = film < 0 ? -1 : number_of(pairs, text, fields[places[1]]);
        if (written < 0 || !count_pair(pairs, film, written))
            return 0;
    }
    return 1;
}

/* Takes an empty table: as many slots as some power of two. */
static int take_table(Table *table, uint32_t *slots, Py_ssize_t count, Py_ssize_t room) {
    *table = (Table){slots, (uint64_t)count - 1, 0, room};
    return count > 0 && !(count & (count - 1)) && count <= INT32_MAX;
}

PyObject *count_pairs(PyObject *module, PyObject *args) {
    PyObject *arrays[5], *answer = NULL;
    Py_ssize_t lengths[5], start, stop;
    void *found[5];
    int mark, width, places[2];
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "Onnii(ii)OOOO", &arrays[0], &start, &stop, &mark, &width, &places[0], &places[1],
                          &arrays[1], &arrays[2], &arrays[3], &arrays[4]))
        return NULL;
    for (int number = 0; number < 5; number++) {
        int bytes = number == 0 ? 1 : number == 4 ? 8 : 4;
        if (!(found[number] = entries(&held, arrays[number], "uuuui"[number], bytes, number > 0, &lengths[number])))
            goto done;
    }
    const char *text = found[0];
    Pairs pairs = {.bounds = found[3], .found = found[4]};
    int fits = 0 <= start && start <= stop && stop <= lengths[0] && stop <= INT32_MAX && mark > 0 && mark < 128 &&
               mark != '\n' && mark != '\r' && mark != '"' && 0 < width && width <= MOST_FIELDS && places[0] >= 0 &&
               places[0] < width && places[1] >= 0 && places[1] < width && (stop == start || text[stop - 1] == '\n');
    fits = fits && take_table(&pairs.texts, found[1], lengths[1], lengths[3] / 2);
    if (!fits || !take_table(&pairs.pairs, found[2], lengths[2], lengths[4] / 3)) {
        PyErr_SetString(PyExc_ValueError, "these are no whole lines, or the arrays do not fit");
        goto done;
    }
    int plain;
    Py_BEGIN_ALLOW_THREADS
    memset(found[1], 0, lengths[1] * 4);
    memset(found[2], 0, lengths[2] * 4);
    plain = count_all(&pairs, text, start, stop, (char)mark, width, places);
    Py_END_ALLOW_THREADS
    answer = plain ? Py_BuildValue("nn", pairs.texts.count, pairs.pairs.count) : Py_NewRef(Py_None);
done:
    let_go(&held);
    return answer;
}
