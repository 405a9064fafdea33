/* A person's ratings, records of Python's, as columns: in one pass over them, in order of time, weighed. */
#include "_arrays.h"

enum { FIELDS = 3 };

typedef struct {
    double time;
    int64_t place;
} Moment;

static int by_time(const void *one, const void *other)
{
    const Moment *a = one, *b = other;
    return a->time != b->time ? (a->time > b->time) - (a->time < b->time) : (a->place > b->place) - (a->place < b->place);
}

static int by_number(const void *one, const void *other)
{
    const int64_t *a = one, *b = other;
    return (*a > *b) - (*a < *b);
}

static int are_distinct(const int64_t *films, int64_t count, int64_t *room)
{
    int distinct = 1;
    memcpy(room, films, (size_t)count * sizeof *room);
    qsort(room, (size_t)count, sizeof *room, by_number);
    for (int64_t k = 1; k < count; k++) distinct &= room[k - 1] != room[k];
    return distinct;
}

/* Some field of all records, one after the other: sent for now, read later. 0, with an exception, where one lacks it. */
static int ask(PyObject *records, Py_ssize_t count, const char *field, PyObject **found)
{
    PyObject *name = PyUnicode_FromString(field);
    Py_ssize_t k = 0;
    for (; name && k < count && (found[k] = PyObject_GetAttr(PyTuple_GetItem(records, k), name)); k++) FETCH(found[k]);
    Py_XDECREF(name);
    return name && k == count;
}

/* The fields `film`, `rating` and `time` of all records, one after the other; NULL, with an exception, without them. */
static PyObject **fields_of(PyObject *records, Py_ssize_t count)
{
    static const char *const fields[FIELDS] = {"film", "rating", "time"};
    PyObject **found = calloc((size_t)count * FIELDS + 1, sizeof *found);
    if (!found) return (PyObject **)PyErr_NoMemory();
    for (Py_ssize_t k = 0; k < count; k++) FETCH(PyTuple_GetItem(records, k));
    for (int field = 0; field < FIELDS; field++)
        if (!ask(records, count, fields[field], found + field * count)) break;
    return found;
}

/* Of the m records of a tuple: films [m], ratings [m] and seconds [m] from each to `now`, in order of time; and True, or
   False where a film is there twice. */
PyObject *columns(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {{"films", "lq", 8, 1, 1, 0}, {"ratings", "d", 8, 1, 1, 0}, {"past", "d", 8, 1, 1, 0}};
    Arrays arrays = {.held = 0};
    double now = given == 5 ? PyFloat_AsDouble(arguments[1]) : 0.0;
    if (PyErr_Occurred() || !take(arguments + 2, given - 2, wanted, FIELDS, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    Py_ssize_t count = PyTuple_Check(arguments[0]) ? PyTuple_Size(arguments[0]) : -1;
    if (count < 0) return fail(&arrays, PyExc_TypeError, "a tuple of records is wanted");
    for (int field = 0; field < FIELDS; field++)
        if (views[field].shape[0] != count) return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    int64_t *films = views[0].buf, distinct = 0;
    double *ratings = views[1].buf, *past = views[2].buf;
    Moment *moments = malloc((size_t)(count + 1) * (sizeof *moments + sizeof(int64_t)));
    PyObject **found = fields_of(arguments[0], count);
    for (Py_ssize_t k = 0; moments && found && k < count && !PyErr_Occurred(); k++)
        moments[k] = (Moment){PyFloat_AsDouble(found[2 * count + k]), k};
    if (moments && !PyErr_Occurred()) qsort(moments, (size_t)count, sizeof *moments, by_time);
    for (Py_ssize_t k = 0; moments && found && k < count && !PyErr_Occurred(); k++) {
        films[k] = PyLong_AsLongLong(found[moments[k].place]);
        ratings[k] = PyFloat_AsDouble(found[count + moments[k].place]);
        past[k] = now - moments[k].time;
    }
    if (moments && !PyErr_Occurred()) distinct = are_distinct(films, count, (int64_t *)(moments + count));
    for (Py_ssize_t k = 0; found && k < count * FIELDS; k++) Py_XDECREF(found[k]);
    if (!moments && !PyErr_Occurred()) PyErr_NoMemory();
    free(found);
    free(moments);
    Py_XDECREF(leave(&arrays));
    return PyErr_Occurred() ? NULL : PyBool_FromLong(distinct);
}

/* By ratings [m] and the seconds since then [m]: weights [m], of the last of the `steps` [s, 2] (from, weight) that a
   rating reaches; and exponents [p, m], minus the days since then, by each of the periods [p]. */
PyObject *fading(PyObject *Py_UNUSED(module), PyObject *const *arguments, Py_ssize_t given)
{
    static const Wanted wanted[] = {
        {"ratings", "d", 8, 1, 0, 0}, {"past", "d", 8, 1, 0, 0},    {"steps", "d", 8, 2, 0, 0},
        {"periods", "d", 8, 1, 0, 0}, {"weights", "d", 8, 1, 1, 0}, {"exponents", "d", 8, 2, 1, 0},
    };
    Arrays arrays = {.held = 0};
    double day = given == 7 ? PyFloat_AsDouble(arguments[6]) : 0.0;
    if (PyErr_Occurred() || !take(arguments, given - 1, wanted, 6, &arrays)) return leave(&arrays);
    const Py_buffer *views = arrays.views;
    const double *ratings = views[0].buf, *past = views[1].buf, *steps = views[2].buf, *periods = views[3].buf;
    double *weights = views[4].buf, *exponents = views[5].buf;
    int64_t m = views[0].shape[0], s = views[2].shape[0], p = views[3].shape[0];
    if (views[1].shape[0] != m || views[2].shape[1] != 2 || views[4].shape[0] != m || views[5].shape[0] != p ||
        views[5].shape[1] != m)
        return fail(&arrays, PyExc_ValueError, "the arrays do not fit together");
    for (int64_t k = 0; k < m; k++) {
        double days = (past[k] > 0.0 ? past[k] : 0.0) / day;
        weights[k] = 0.0;
        for (int64_t step = 0; step < s; step++)
            if (ratings[k] >= steps[2 * step]) weights[k] = steps[2 * step + 1];
        for (int64_t period = 0; period < p; period++) exponents[period * m + k] = -days / periods[period];
    }
    return leave(&arrays);
}
