/* Numbers out of digits, eight bytes at a time. */

#ifndef MARQUEE_DIGITS_H
#define MARQUEE_DIGITS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { LONGEST_DECIMAL = 64, PLACES_KEPT = 17 };

static const double TENTHS[PLACES_KEPT] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7, 1e8,
                                           1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16};

static inline uint64_t word_at(const uint8_t *at) {
    uint64_t word;
    memcpy(&word, at, 8);
    return word;
}

static inline int lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return __builtin_ctzll(bits);
#else
    int place = 0;
    while (!(bits >> place & 1))
        place++;
    return place;
#endif
}

/* What eight digits, each less '0', are worth (Lemire, “Quickly parsing eight digits”, 2018); `wrong` becomes other than
   0 when one of them is no digit. */
static inline uint64_t worth(uint64_t digits, uint64_t *wrong) {
    *wrong |= ((digits + 0x7676767676767676u) | digits) & 0x8080808080808080u;
    digits = (digits * (10 * (1u << 8) + 1)) >> 8;
    digits = ((digits & 0x00FF00FF00FF00FFu) * (100 * (1u << 16) + 1)) >> 16;
    return ((digits & 0x0000FFFF0000FFFFu) * (10000 * (1ull << 32) + 1)) >> 32;
}

/* What the last `digits` (1 to 8) bytes of a word say. */
static inline uint64_t eight(uint64_t word, unsigned digits, uint64_t *wrong) {
    unsigned shift = (64 - 8 * digits) & 63;
    return worth(((word ^ 0x3030303030303030u) >> shift) << shift, wrong);
}

/* What the first `digits` (1 to 8) bytes of a word say. */
static inline uint64_t first_digits(uint64_t word, unsigned digits, uint64_t *wrong) {
    return worth((word ^ 0x3030303030303030u) << ((64 - 8 * digits) & 63), wrong);
}

/* How many bytes of a word stand before the first that is this one; 8 where none is. */
static inline unsigned bytes_before(uint64_t word, uint8_t byte) {
    uint64_t other = word ^ byte * 0x0101010101010101u;
    uint64_t found = (other - 0x0101010101010101u) & ~other & 0x8080808080808080u;
    return found ? (unsigned)lowest_bit(found) / 8 : 8;
}

/* “d.ddd…” of more than ten characters: the first 17 digits, added up as pandas does. */
static double long_decimal(const uint8_t *end, uint32_t length, uint64_t *wrong) {
    double number = end[-(ptrdiff_t)length] - '0';
    uint32_t behind = length - 2, kept = behind < PLACES_KEPT ? behind : PLACES_KEPT - 1;
    for (uint32_t place = 0; place < behind; place++) {
        uint8_t digit = end[(ptrdiff_t)place - (ptrdiff_t)behind] - '0';
        *wrong |= digit > 9;
        if (place < kept)
            number = number * 10.0 + digit;
    }
    return number / TENTHS[kept];
}

/* “d” or “d.ddd…”. Up to eight places both sides are exact, so that the quotient is the nearest number there is. */
static inline double decimal(const uint8_t *end, uint32_t length, uint64_t *wrong) {
    if (length - 1 >= LONGEST_DECIMAL) {
        *wrong = 1;
        return 0;
    }
    uint8_t first = end[-(ptrdiff_t)length] - '0';
    *wrong |= first > 9 || (length > 1 && end[1 - (ptrdiff_t)length] != '.');
    if (length <= 2)
        return first;
    if (length > 10)
        return long_decimal(end, length, wrong);
    double tenths = TENTHS[length - 2];
    return (first * tenths + (double)eight(word_at(end - 8), length - 2, wrong)) / tenths;
}

#endif
