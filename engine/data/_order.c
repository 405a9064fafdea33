/* Columns of ratings: rows of outside numbers, and the order by time. */

#include "_buffers.h"

PyObject *look_up(PyObject *module, PyObject *args) {
    PyObject *array, *list, *out, *answer = NULL;
    Py_ssize_t count, length, room;
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OOO", &array, &list, &out))
        return NULL;
    const void *numbers = entries(&held, array, 'i', 0, 0, &count);
    const int bytes = numbers ? (int)held.views[0].itemsize : 0;
    const int32_t *table = numbers ? entries(&held, list, 'i', 4, 0, &length) : NULL;
    int32_t *rows = table ? entries(&held, out, 'i', 4, 1, &room) : NULL;
    if (!rows)
        goto done;
    if (room != count || bytes < 4) {
        PyErr_SetString(PyExc_ValueError, "there must be as many rows as numbers");
        goto done;
    }
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t entry = 0; entry < count; entry++) {
        int64_t number = bytes == 4 ? ((const int32_t *)numbers)[entry] : ((const int64_t *)numbers)[entry];
        rows[entry] = number >= 0 && number < length ? table[number] : -1;
    }
    Py_END_ALLOW_THREADS
    answer = Py_NewRef(Py_None);
done:
    let_go(&held);
    return answer;
}

PyObject *ascending(PyObject *module, PyObject *args) {
    PyObject *one, *other, *answer = NULL;
    Py_ssize_t count, length;
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OO", &one, &other))
        return NULL;
    const int32_t *first = entries(&held, one, 'i', 4, 0, &count);
    const int32_t *second = first ? entries(&held, other, 'i', 4, 0, &length) : NULL;
    if (!second)
        goto done;
    if (count != length) {
        PyErr_SetString(PyExc_ValueError, "both must be equally long");
        goto done;
    }
    int again = 0;
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t entry = 1; entry < count; entry++)
        again |= !(first[entry] > first[entry - 1] || (first[entry] == first[entry - 1] && second[entry] > second[entry - 1]));
    Py_END_ALLOW_THREADS
    answer = PyBool_FromLong(!again);
done:
    let_go(&held);
    return answer;
}

enum { STRETCH_BITS = 12, FEW = 64, MOST_DIGIT_VALUES = 1024 };

typedef struct {
    uint32_t time, rating;
    int32_t user, item;
} Rated;

typedef struct {
    int32_t *user, *item;
    uint32_t *rating;
    char *times;
} Columns;

static inline void put(const Columns *columns, Py_ssize_t place, const Rated *rated) {
    int64_t time = rated->time;
    columns->user[place] = rated->user;
    columns->item[place] = rated->item;
    columns->rating[place] = rated->rating;
    memcpy(columns->times + place * 8, &time, 8);
}

/* Puts one stretch of time in order, equal times as they stand, and from `start` on into the columns. */
static void settle(const Rated *stretch, Py_ssize_t count, uint32_t first, int bits, Rated *spare, const Columns *columns,
                   Py_ssize_t start) {
    if (count <= FEW) {
        for (Py_ssize_t entry = 0; entry < count; entry++) {
            Py_ssize_t place = entry;
            for (; place > 0 && spare[place - 1].time > stretch[entry].time; place--)
                spare[place] = spare[place - 1];
            spare[place] = stretch[entry];
        }
        for (Py_ssize_t entry = 0; entry < count; entry++)
            put(columns, start + entry, &spare[entry]);
        return;
    }
    const int low = bits / 2, high = bits - low;
    const uint32_t low_mask = (1u << low) - 1, high_mask = (1u << high) - 1;
    uint32_t lows[MOST_DIGIT_VALUES] = {0}, highs[MOST_DIGIT_VALUES] = {0};
    for (Py_ssize_t entry = 0; entry < count; entry++) {
        uint32_t key = stretch[entry].time - first;
        lows[key & low_mask]++;
        highs[key >> low & high_mask]++;
    }
    begin_at(lows, 1 << low);
    begin_at(highs, 1 << high);
    for (Py_ssize_t entry = 0; entry < count; entry++)
        spare[lows[(stretch[entry].time - first) & low_mask]++] = stretch[entry];
    for (Py_ssize_t entry = 0; entry < count; entry++)
        put(columns, start + highs[(spare[entry].time - first) >> low & high_mask]++, &spare[entry]);
}

/* Stretch by stretch. The times of a stretch come to stand before the records of the next, in half of their room.
   Returns 0 when memory runs out. */
static int order(const uint32_t *time, Py_ssize_t count, Rated *records, const Columns *columns) {
    uint32_t first = UINT32_MAX, last = 0, ends[1 << STRETCH_BITS] = {0}, largest = 0;
    for (Py_ssize_t entry = 0; entry < count; entry++) {
        first = time[entry] < first ? time[entry] : first;
        last = time[entry] > last ? time[entry] : last;
    }
    int bits = 0;
    while (count && (last - first) >> bits >= 1u << STRETCH_BITS)
        bits++;
    for (Py_ssize_t entry = 0; entry < count; entry++)
        ends[(time[entry] - first) >> bits]++;
    for (int stretch = 0; stretch < 1 << STRETCH_BITS; stretch++)
        largest = ends[stretch] > largest ? ends[stretch] : largest;
    Rated *spare = malloc(largest * sizeof(Rated) + 1);
    if (!spare)
        return 0;
    begin_at(ends, 1 << STRETCH_BITS);
    for (Py_ssize_t entry = 0; entry < count; entry++) {
        Rated rated = {time[entry], columns->rating[entry], columns->user[entry], columns->item[entry]};
        records[ends[(time[entry] - first) >> bits]++] = rated;
    }
    for (uint32_t stretch = 0, start = 0; stretch < 1 << STRETCH_BITS; start = ends[stretch++])
        settle(records + start, ends[stretch] - start, first, bits, spare, columns, start);
    free(spare);
    return 1;
}

PyObject *order_by_time(PyObject *module, PyObject *args) {
    PyObject *arrays[5], *answer = NULL;
    Py_ssize_t lengths[5];
    void *found[5];
    Held held = {.count = 0};
    if (!PyArg_ParseTuple(args, "OOOOO", &arrays[0], &arrays[1], &arrays[2], &arrays[3], &arrays[4]))
        return NULL;
    for (int number = 0; number < 5; number++)
        if (!(found[number] = entries(&held, arrays[number], "iifuu"[number], 4, number != 3, &lengths[number])))
            goto done;
    Py_ssize_t count = lengths[0];
    if (lengths[1] != count || lengths[2] != count || lengths[3] != count || lengths[4] / 4 < count || sizeof(Rated) != 16 || count >= INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "the columns must be equally long, and records have four entries each");
        goto done;
    }
    const Columns columns = {found[0], found[1], found[2], found[4]};
    int enough;
    Py_BEGIN_ALLOW_THREADS
    enough = order(found[3], count, found[4], &columns);
    Py_END_ALLOW_THREADS
    answer = enough ? Py_NewRef(Py_None) : PyErr_NoMemory();
done:
    let_go(&held);
    return answer;
}
