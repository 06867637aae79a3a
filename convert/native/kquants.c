/* K-quants: the bytes of ggml's Q2_K, Q4_K, Q5_K and Q6_K, several times as fast.
 *
 * ggml (llama.cpp, ggml/src/ggml-quants.c, MIT) looks for the best scales of one sub-block after
 * the other; here kquants_lanes.h looks for those of many at once. What a super-block's layout is
 * stands in ggml-common.h: a super-block has 256 values in sub-blocks of 16 or 32.
 *
 * Needs GCC or Clang. Compile with -O3 -ffp-contract=off: a product that is added without being
 * rounded first is another number. Values must be finite. There is no state: any number of threads
 * may call at once.
 */

#include <math.h>
#include <stdint.h>
#include <string.h>

enum { SUPER = 256, SUBS = 16, LONGEST = 32 };
#define NOTHING 1e-15f

/* How Q2_K, Q4_K and Q5_K look for scale and least value. */
struct affine {
    int length, most, steps, by_size;
    float from, by;
};

/* Of SUBS sub-blocks: what the search found, and then the scales as they are stored. */
struct found {
    float scales[SUBS], mins[SUBS], weights[SUBS];
    float stored[SUBS], added[SUBS];
    uint8_t codes[SUBS * LONGEST];
};

/* The searches of one width. */
struct width {
    void (*affine)(const struct affine *, const float *, const float *, struct found *);
    void (*even)(const float *, const float *, struct found *);
    void (*encoded)(const float *, int, int, int, struct found *);
};

#if defined(__x86_64__)
#define LANES 16
#define TARGET __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq")))
#define NAME avx512
#include "kquants_lanes.h"
#define LANES 8
#define TARGET __attribute__((target("avx2")))
#define NAME avx2
#include "kquants_lanes.h"
#endif
#define LANES 4
#define TARGET
#define NAME plain
#include "kquants_lanes.h"

/* F16, to the nearest, ties to even. */
static uint16_t half_of(float value) {
    uint32_t bits;
    memcpy(&bits, &value, 4);
    const uint32_t sign = (bits >> 16) & 0x8000, size = bits & 0x7fffffff;
    if (size > 0x7f800000) return (uint16_t)(sign | 0x7e00);
    if (size >= 0x47800000) return (uint16_t)(sign | 0x7c00);
    if (size < 0x38800000) { /* below the smallest normal one: steps of 2^-24 */
        const int steps = (int)nearbyintf(fabsf(value) * 16777216.0f);
        return (uint16_t)(sign | (uint32_t)steps);
    }
    const uint32_t rounded = size + 0xfff + ((size >> 13) & 1);
    return (uint16_t)(sign | ((rounded - 0x38000000) >> 13));
}

static float float_of(uint16_t half) {
    const uint32_t size = half & 0x7fff;
    float value;
    if (size < 0x400) {
        value = (float)size / 16777216.0f;
    } else {
        const uint32_t bits = size >= 0x7c00 ? 0x7f800000 | (size & 0x3ff) << 13
                                             : (size << 13) + 0x38000000;
        memcpy(&value, &bits, 4);
    }
    return half & 0x8000 ? -value : value;
}

static int nearest(float value) {
    const float shifted = value + 12582912.0f;
    int32_t bits;
    memcpy(&bits, &shifted, 4);
    return (bits & 0x007fffff) - 0x00400000;
}

static int at_most(int most, int value) { return value > most ? most : value; }

static uint8_t *put_half(uint8_t *target, uint16_t half) {
    memcpy(target, &half, 2);
    return target + 2;
}

/* The largest of some, 0 where none is above it. */
static float largest(const float *values, int count) {
    float found = 0.0f;
    for (int i = 0; i < count; ++i) found = values[i] > found ? values[i] : found;
    return found;
}

/* The one furthest from 0, with its sign, the first of several. */
static float furthest(const float *values, int count) {
    float found = 0.0f;
    for (int i = 0; i < count; ++i) found = fabsf(values[i]) > fabsf(found) ? values[i] : found;
    return found;
}

#include "kquants_importance.h"

/* Two bits each of four codes in a byte. */
static void put_quarters(const uint8_t *codes, uint8_t *target) {
    for (int part = 0; part < SUPER; part += 128) {
        for (int i = 0; i < 32; ++i) {
            const uint8_t *code = codes + part + i;
            *target++ = (uint8_t)(code[0] | code[32] << 2 | code[64] << 4 | code[96] << 6);
        }
    }
}

static const struct affine Q2 = {16, 3, 15, 1, -0.5f, 0.1f};
static const struct affine Q4 = {32, 15, 20, 0, -1.0f, 0.1f};
static const struct affine Q5 = {32, 31, 15, 0, -0.5f, 0.1f};
/* With an importance matrix. */
static const struct affine Q2_WEIGHED = {16, 3, 36, 0, -0.9f, 0.05f};
static const struct affine Q4_WEIGHED = {32, 15, 36, 0, -0.9f, 0.05f};
static const struct affine Q5_WEIGHED = {32, 31, 36, 0, -0.9f, 0.05f};

/* scales and mins in 4 bits each (16 bytes), codes (64), d, dmin: 84 bytes */
static void q2_k(const struct width *by, const float *values, const struct importance *known,
                 int supers, uint8_t *target) {
    struct found found;
    struct squares squares;
    float weights[SUPER];
    for (int super = 0; super < supers; ++super, values += SUPER) {
        uint8_t *scales = target, mins[16];
        uint16_t d, dmin;
        if (known != 0) {
            weigh(values, columns_of(known, super), of_super(&squares, values, super, supers), 1.0f,
                  weights);
            by->affine(&Q2_WEIGHED, values, weights, &found);
            d = half_of(weighed_scales(16, 15, found.scales, found.weights, scales));
            dmin = half_of(weighed_scales(16, 15, found.mins, found.weights, mins));
        } else {
            by->affine(&Q2, values, 0, &found);
            const float most = largest(found.scales, 16), least = largest(found.mins, 16);
            const float of_scales = 15.0f / most, of_mins = 15.0f / least;
            for (int i = 0; i < 16; ++i) {
                scales[i] = most > 0.0f ? (uint8_t)nearest(of_scales * found.scales[i]) : 0;
                mins[i] = least > 0.0f ? (uint8_t)nearest(of_mins * found.mins[i]) : 0;
            }
            d = half_of(most > 0.0f ? most / 15.0f : 0.0f);
            dmin = half_of(least > 0.0f ? least / 15.0f : 0.0f);
        }
        for (int i = 0; i < 16; ++i) scales[i] |= (uint8_t)(mins[i] << 4);
        for (int i = 0; i < 16; ++i) {
            found.stored[i] = float_of(d) * (float)(scales[i] & 15);
            found.added[i] = float_of(dmin) * (float)(scales[i] >> 4);
        }
        by->encoded(values, 16, 0, 3, &found);
        put_quarters(found.codes, target + 16);
        target = put_half(put_half(target + 80, d), dmin);
    }
}

/* The scales of eight sub-blocks in 6 bits each, and what they are times of. */
static float plain_scales(const float *scales, uint8_t *codes) {
    const float most = largest(scales, 8), inverse = most > 0.0f ? 63.0f / most : 0.0f;
    for (int i = 0; i < 8; ++i) codes[i] = (uint8_t)nearest(inverse * scales[i]);
    return most / 63.0f;
}

/* Scales and mins of eight sub-blocks in 6 bits each (12 bytes), as in Q4_K and Q5_K. */
static void put_scales(struct found *found, int first, int weighed, uint8_t *target) {
    const float *scales = found->scales + first, *mins = found->mins + first;
    const float *weights = found->weights + first;
    uint8_t of_scales[8], of_mins[8];
    const uint16_t d = half_of(weighed ? weighed_scales(8, 63, scales, weights, of_scales)
                                       : plain_scales(scales, of_scales));
    const uint16_t dmin = half_of(weighed ? weighed_scales(8, 63, mins, weights, of_mins)
                                          : plain_scales(mins, of_mins));
    target = put_half(put_half(target, d), dmin);
    for (int i = 0; i < 8; ++i) {
        const int scale = at_most(63, of_scales[i]), min = at_most(63, of_mins[i]);
        if (i < 4) {
            target[i] = (uint8_t)scale;
            target[i + 4] = (uint8_t)min;
        } else {
            target[i + 4] = (uint8_t)((scale & 15) | (min & 15) << 4);
            target[i - 4] |= (uint8_t)(scale >> 4 << 6);
            target[i] |= (uint8_t)(min >> 4 << 6);
        }
        found->stored[first + i] = float_of(d) * (float)scale;
        found->added[first + i] = float_of(dmin) * (float)min;
    }
}

/* Two super-blocks of eight sub-blocks at a time; of an odd number the last one twice. */
static void affine_32(const struct width *by, const struct affine *kind, const float *values,
                      const struct importance *known, int supers, int size, uint8_t *target) {
    struct found found;
    struct squares squares;
    float last[2 * SUPER], weights[2 * SUPER];
    for (int super = 0; super < supers; super += 2, values += 2 * SUPER) {
        const int own = supers - super < 2 ? 1 : 2;
        const float *read = values;
        if (own == 1) {
            memcpy(last, values, sizeof(float) * SUPER);
            memcpy(last + SUPER, values, sizeof(float) * SUPER);
            read = last;
        }
        uint8_t heads[2][16];
        for (int each = 0; known != 0 && each < 2; ++each) {
            const int at = own == 1 ? super : super + each;
            const float sum = of_super(&squares, values + (at - super) * SUPER, at, supers);
            weigh(read + each * SUPER, columns_of(known, at), sum, 2.0f, weights + each * SUPER);
        }
        by->affine(kind, read, known != 0 ? weights : 0, &found);
        for (int each = 0; each < 2; ++each) put_scales(&found, 8 * each, known != 0, heads[each]);
        by->encoded(read, 32, 0, kind->most, &found);
        for (int each = 0; each < own; ++each, target += size) {
            const uint8_t *codes = found.codes + SUPER * each;
            memcpy(target, heads[each], 16);
            uint8_t *low = target + size - 128, *high = target + 16;
            if (size > 144) memset(high, 0, 32);
            for (int part = 0; part < 4; ++part) {
                for (int i = 0; i < 32; ++i) {
                    const int one = codes[64 * part + i], other = codes[64 * part + 32 + i];
                    *low++ = (uint8_t)((one & 15) | (other & 15) << 4);
                    if (size > 144) {
                        high[i] |= (uint8_t)(one >> 4 << 2 * part | other >> 4 << (2 * part + 1));
                    }
                }
            }
        }
    }
}

/* d, dmin, scales and mins (12 bytes), codes (128): 144 bytes */
static void q4_k(const struct width *by, const float *values, const struct importance *known,
                 int supers, uint8_t *target) {
    affine_32(by, known != 0 ? &Q4_WEIGHED : &Q4, values, known, supers, 144, target);
}

/* as Q4_K, with the fifth bits (32 bytes) before the codes: 176 bytes */
static void q5_k(const struct width *by, const float *values, const struct importance *known,
                 int supers, uint8_t *target) {
    affine_32(by, known != 0 ? &Q5_WEIGHED : &Q5, values, known, supers, 176, target);
}

/* low bits (128 bytes), high bits (64), scales in 8 bits each (16), d: 210 bytes */
static void q6_k(const struct width *by, const float *values, const struct importance *known,
                 int supers, uint8_t *target) {
    struct found found;
    for (int super = 0; super < supers; ++super, values += SUPER, target += 210) {
        by->even(values, known != 0 ? columns_of(known, super) : 0, &found);
        const float most = furthest(found.scales, 16);
        if (fabsf(most) < NOTHING) {
            memset(target, 0, 210);
            continue;
        }
        const float inverse = -128.0f / most;
        const uint16_t d = half_of(1.0f / inverse);
        int8_t *scales = (int8_t *)target + 192;
        for (int i = 0; i < 16; ++i) {
            scales[i] = (int8_t)at_most(127, nearest(inverse * found.scales[i]));
            found.stored[i] = float_of(d) * (float)scales[i];
            found.added[i] = 0.0f;
        }
        by->encoded(values, 16, -32, 31, &found);
        for (int part = 0; part < 2; ++part) {
            for (int i = 0; i < 32; ++i) {
                const uint8_t *code = found.codes + 128 * part + i;
                target[64 * part + i] = (uint8_t)((code[0] & 15) | (code[64] & 15) << 4);
                target[64 * part + 32 + i] = (uint8_t)((code[32] & 15) | (code[96] & 15) << 4);
                target[128 + 32 * part + i] = (uint8_t)(code[0] >> 4 | code[32] >> 4 << 2 |
                                                        code[64] >> 4 << 4 | code[96] >> 4 << 6);
            }
        }
        put_half(target + 208, d);
    }
}

static const struct width *width_of(int lanes) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (lanes == 16 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")) {
        return &width_avx512;
    }
    if (lanes == 8 && __builtin_cpu_supports("avx2")) return &width_avx2;
#endif
    return lanes == 4 ? &width_plain : 0;
}

/* Whether this processor does so many sub-blocks at once: 16, 8 or 4. */
int kquants_supports(int lanes) { return width_of(lanes) != 0; }

static int64_t quantize(int bits, int lanes, const float *values, const struct importance *known,
                        int64_t supers, uint8_t *target) {
    static const struct {
        void (*make)(const struct width *, const float *, const struct importance *, int, uint8_t *);
        int size;
    } kinds[] = {{q2_k, 84}, {0, 0}, {q4_k, 144}, {q5_k, 176}, {q6_k, 210}};
    const struct width *by = width_of(lanes);
    if (by == 0 || bits < 2 || bits > 6 || kinds[bits - 2].make == 0) return 0;
    const int size = kinds[bits - 2].size;
    for (int64_t done = 0; done < supers;) {
        const int now = (int)(supers - done < 65536 ? supers - done : 65536);
        struct importance here = {0, 1, 0};
        if (known != 0) {
            here = *known;
            here.at += done;
        }
        kinds[bits - 2].make(by, values + done * SUPER, known != 0 ? &here : 0, now,
                             target + done * size);
        done += now;
    }
    return supers * size;
}

/* Quantize `supers` super-blocks of 256 finite values to Q2_K, Q4_K, Q5_K or Q6_K (`bits` 2, 4, 5 or
 * 6), `lanes` sub-blocks at once; how many bytes were written to `target`, 0 where that can't be
 * done. Q3_K's search divides for each value by what the one before left: lanes win nothing there. */
int64_t kquants(int bits, int lanes, const float *values, int64_t supers, uint8_t *target) {
    return quantize(bits, lanes, values, 0, supers, target);
}

/* The same with an importance matrix: `columns` has a weight, not negative, for each value of a row
 * of `row` super-blocks. */
int64_t kquants_weighed(int bits, int lanes, const float *values, const float *columns, int64_t row,
                        int64_t supers, uint8_t *target) {
    const struct importance known = {columns, row, 0};
    return quantize(bits, lanes, values, &known, supers, target);
}
