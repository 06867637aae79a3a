/* What an importance matrix changes in the search of k-quants: included by kquants.c once.
 *
 * Each value counts by the weight of its column, and by its size beside that of its super-block; and
 * the scales of a super-block are looked for with weights, too (ggml's make_qp_quants).
 */

/* A weight for each column of a row of `row` super-blocks; the super-block at hand is number `at`. */
struct importance {
    const float *columns;
    int64_t row, at;
};

static const float *columns_of(const struct importance *known, int super) {
    return known->columns + (known->at + super) % known->row * SUPER;
}

/* The sums of the squares of some super-blocks. A sum is made one value after the other, as ggml
 * makes it: several at once, so that none waits for itself. */
enum { TOGETHER = 8 };
struct squares {
    float sums[TOGETHER];
};

/* That of super-block number `super` of `supers`, which begins at `values`; those behind it too,
 * every so often. */
static float of_super(struct squares *squares, const float *values, int super, int supers) {
    if (super % TOGETHER == 0) {
        float sums[TOGETHER] = {0};
        if (supers - super >= TOGETHER) {
            for (int i = 0; i < SUPER; ++i) {
                for (int each = 0; each < TOGETHER; ++each) {
                    const float value = values[each * SUPER + i];
                    sums[each] += value * value;
                }
            }
        } else {
            for (int each = 0; each < supers - super; ++each) {
                const float *own = values + each * SUPER;
                for (int i = 0; i < SUPER; ++i) sums[each] += own[i] * own[i];
            }
        }
        memcpy(squares->sums, sums, sizeof(sums));
    }
    return squares->sums[super % TOGETHER];
}

/* How much each value of a super-block counts. */
static void weigh(const float *values, const float *columns, float squares, float times,
                  float *weights) {
    const float mean = times * squares / (float)SUPER;
    for (int i = 0; i < SUPER; ++i) weights[i] = columns[i] * sqrtf(mean + values[i] * values[i]);
}

/* The weighed error of a scale. */
static float error_of(int count, const float *x, const float *weights, float inverse, int most) {
    const float scale = 1.0f / inverse;
    float error = 0.0f;
    for (int i = 0; i < count; ++i) {
        const float off = x[i] - scale * (float)at_most(most, nearest(inverse * x[i]));
        error += weights[i] * off * off;
    }
    return error;
}

/* Codes from 0 to `most` of numbers that are not negative, and what they are times of: the best of
 * nine scales, then each code in turn as the others would have it. */
static float weighed_scales(int count, int most, const float *x, const float *weights,
                            uint8_t *codes) {
    const float highest = largest(x, count);
    if (highest < NOTHING) {
        memset(codes, 0, (size_t)count);
        return 0.0f;
    }
    float inverse = (float)most / highest;
    float best = error_of(count, x, weights, inverse, most);
    for (int step = -4; step <= 4; ++step) {
        if (step == 0) continue;
        const float tried = (0.1f * (float)step + (float)most) / highest;
        const float error = error_of(count, x, weights, tried, most);
        if (error < best) {
            best = error;
            inverse = tried;
        }
    }
    float sum_xl = 0.0f, sum_ll = 0.0f;
    for (int i = 0; i < count; ++i) {
        const int code = at_most(most, nearest(inverse * x[i]));
        codes[i] = (uint8_t)code;
        sum_xl += weights[i] * x[i] * (float)code;
        sum_ll += weights[i] * (float)code * (float)code;
    }
    for (int round = 0, changed = 1; round < 5 && changed; ++round) {
        changed = 0;
        for (int i = 0; i < count; ++i) {
            float xl = sum_xl - weights[i] * x[i] * (float)codes[i];
            float ll = sum_ll - weights[i] * (float)codes[i] * (float)codes[i];
            if (!(xl > 0.0f && ll > 0.0f)) continue;
            const int code = at_most(most, nearest(x[i] * ll / xl));
            if (code == codes[i]) continue;
            xl += weights[i] * x[i] * (float)code;
            ll += weights[i] * (float)code * (float)code;
            if (xl * xl * sum_ll > sum_xl * sum_xl * ll) {
                codes[i] = (uint8_t)code;
                sum_xl = xl;
                sum_ll = ll;
                changed = 1;
            }
        }
    }
    return sum_ll > 0.0f ? sum_xl / sum_ll : 0.0f;
}
