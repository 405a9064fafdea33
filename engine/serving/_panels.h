/* The products of some rows with panels of columns, for registers of one width; included once for each width, with FOR
   (the name it goes by), TARGET, LANES (numbers in a REGISTER) and OF (its operations) defined. Every sum adds up the
   same products in the same order, whatever the width. */

/* SIDE rows [SIDE, d] with one panel, written `apart` from row to row. The twelve sums have names and not places in an
   array, so that compilers keep them in registers; of a narrow panel the third is left out. */
TARGET static inline __attribute__((always_inline)) void FOR(multiply)(const float *rows, int64_t d, const float *panel,
                                                                       float *products, int64_t apart,
                                                                       const char *const *coming, int64_t few, int is_wide)
{
    const int64_t width = (is_wide ? 3 : 2) * LANES;
#define OF_EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3)
#define BEGIN(row) REGISTER a##row = OF(setzero)(), b##row = a##row, c##row = a##row;
#define ADD(row)                              \
    each = OF(set1)(rows[row * d + k]);       \
    a##row = OF(fmadd)(each, a, a##row);      \
    b##row = OF(fmadd)(each, b, b##row);      \
    if (is_wide) c##row = OF(fmadd)(each, c, c##row);
#define END(row)                                          \
    OF(storeu)(products + row * apart, a##row);           \
    OF(storeu)(products + row * apart + LANES, b##row);   \
    if (is_wide) OF(storeu)(products + row * apart + 2 * LANES, c##row);
    OF_EACH_ROW(BEGIN)
    for (int64_t k = 0; k < d; k++, panel += width) {
        REGISTER a = OF(loadu)(panel), b = OF(loadu)(panel + LANES), each;
        REGISTER c = is_wide ? OF(loadu)(panel + 2 * LANES) : a;
        if (k % PER_LINE == 0)
            for (int64_t row = 0; row < few; row++) FETCH(coming[row] + 2 * k);
        OF_EACH_ROW(ADD)
    }
    OF_EACH_ROW(END)
#undef OF_EACH_ROW
#undef BEGIN
#undef ADD
#undef END
}

/* Rows [SIDE, d] with all panels. `coming` rows, the next to be read, are sent for meanwhile. */
TARGET static void FOR(multiply_all)(const float *rows, int64_t d, const float *packed, const Panels *panels,
                                     float *products, const char *const *coming, int64_t few)
{
    for (int64_t k = 0; k < panels->wide; k++, packed += 3 * d * LANES, products += 3 * LANES, few = 0)
        FOR(multiply)(rows, d, packed, products, panels->columns, coming, few, 1);
    for (int64_t k = 0; k < panels->narrow; k++, packed += 2 * d * LANES, products += 2 * LANES, few = 0)
        FOR(multiply)(rows, d, packed, products, panels->columns, coming, few, 0);
}

#undef FOR
#undef TARGET
#undef LANES
#undef REGISTER
#undef OF
