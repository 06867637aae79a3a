/* The search of k-quants for LANES sub-blocks at once: included by kquants.c once for each width.
 *
 * A sub-block's search goes step by step, each on what the one before found, but sub-blocks know
 * nothing of each other: each lies in a lane of its own, which does ggml's operations in ggml's
 * order, a branch as a mask. So each lane rounds as ggml does, and the bytes are the same.
 *
 * Defined by who includes it: LANES (a divisor of SUBS), TARGET (the attribute that lets the
 * compiler use the instructions of that width) and NAME (what ends the names of its functions).
 */

#define JOIN_(a, b) a##_##b
#define JOIN(a, b) JOIN_(a, b)
#define F JOIN(floats, NAME)
#define I JOIN(ints, NAME)
#define FN(name) JOIN(name, NAME)
#define LOCAL static inline TARGET

typedef float F __attribute__((vector_size(4 * LANES)));
typedef int32_t I __attribute__((vector_size(4 * LANES)));

LOCAL F FN(pick)(I mask, F yes, F no) { return (F)(((I)yes & mask) | ((I)no & ~mask)); }

LOCAL I FN(pick_int)(I mask, I yes, I no) { return (yes & mask) | (no & ~mask); }

LOCAL F FN(magnitude)(F value) { return (F)((I)value & 0x7fffffff); }

/* The nearest integer, ties to even, by adding what leaves no bits behind the point. */
LOCAL I FN(nearest)(F value) {
    const F shifted = value + 12582912.0f;
    return ((I)shifted & 0x007fffff) - 0x00400000;
}

LOCAL I FN(clamp)(I value, int low, int high) {
    const I none = value ^ value;
    value = FN(pick_int)(value > high, none + high, value);
    return FN(pick_int)(value < low, none + low, value);
}

LOCAL int FN(any)(I mask) {
    int32_t found = 0;
    for (int lane = 0; lane < LANES; ++lane) found |= mask[lane];
    return found != 0;
}

LOCAL F FN(as_float)(I value) { return __builtin_convertvector(value, F); }

/* Values of sub-blocks first to first + LANES, each `length` long: element i of all of them. */
LOCAL void FN(turn)(const float *values, int first, int length, F *turned) {
    float column[LANES];
    for (int i = 0; i < length; ++i) {
        for (int lane = 0; lane < LANES; ++lane) column[lane] = values[(first + lane) * length + i];
        memcpy(&turned[i], column, sizeof(column));
    }
}

LOCAL void FN(turn_back)(const I *codes, int first, int length, uint8_t *target) {
    for (int i = 0; i < length; ++i) {
        for (int lane = 0; lane < LANES; ++lane) {
            target[(first + lane) * length + i] = (uint8_t)codes[i][lane];
        }
    }
}

/* How much each value counts in Q4_K and Q5_K: its size, and the root of the mean square. */
LOCAL void FN(weigh_by_root)(const F *x, int length, F *weights) {
    F squares = x[0] * x[0] + 0.0f;
    for (int i = 1; i < length; ++i) squares += x[i] * x[i];
    F root = squares / (float)length;
    for (int lane = 0; lane < LANES; ++lane) root[lane] = sqrtf(root[lane]);
    for (int i = 0; i < length; ++i) weights[i] = root + FN(magnitude)(x[i]);
}

LOCAL void FN(weigh_by_size)(const F *x, int length, F *weights) {
    for (int i = 0; i < length; ++i) weights[i] = FN(magnitude)(x[i]);
}

/* A scale and a least value, for codes from 0 to `most`: the best of `steps` + 1 tries after the
 * plain one. How much each value counts is `given`, or comes from its size. Writes scales, mins (the
 * least value with its sign turned), weights (their sum) and codes. */
LOCAL void FN(search_affine)(const struct affine *kind, const float *values, const float *given,
                             int first, struct found *found) {
    const int length = kind->length;
    const float most = (float)kind->most;
    F x[LONGEST], weights[LONGEST], tried[LONGEST];
    FN(turn)(values, first, length, x);
    if (given != 0) {
        FN(turn)(given, first, length, weights);
    } else if (kind->by_size) {
        FN(weigh_by_size)(x, length, weights);
    } else {
        FN(weigh_by_root)(x, length, weights);
    }
    F least = x[0], largest = x[0], sum_w = weights[0], sum_x = weights[0] * x[0];
    for (int i = 1; i < length; ++i) {
        least = FN(pick)(x[i] < least, x[i], least);
        largest = FN(pick)(x[i] > largest, x[i], largest);
        sum_w += weights[i];
        sum_x += weights[i] * x[i];
    }
    const F zero = (F)((I)least ^ (I)least);
    least = FN(pick)(least > 0.0f, zero, least);
    const I flat = largest == least;
    F inverse = most / (largest - least);
    F scale = 1.0f / inverse;
    F error = zero;
    for (int i = 0; i < length; ++i) {
        const F code = FN(as_float)(FN(clamp)(FN(nearest)(inverse * (x[i] - least)), 0, kind->most));
        const F off = scale * code + least - x[i];
        error += weights[i] * (kind->by_size ? FN(magnitude)(off) : off * off);
    }
    /* What the codes of the best try come from. */
    F best_inverse = inverse, best_least = least;
    const int steps = FN(any)(~flat) ? kind->steps : -1;
    for (int step = 0; step <= steps; ++step) {
        inverse = (kind->from + kind->by * (float)step + most) / (largest - least);
        F sum_l = zero, sum_ll = zero, sum_xl = zero;
        for (int i = 0; i < length; ++i) {
            const F code =
                FN(as_float)(FN(clamp)(FN(nearest)(inverse * (x[i] - least)), 0, kind->most));
            tried[i] = code;
            const F weighed = weights[i] * code;
            sum_l += weighed;
            sum_ll += weighed * code;
            sum_xl += weighed * x[i];
        }
        const F under = sum_w * sum_ll - sum_l * sum_l;
        F new_scale = (sum_w * sum_xl - sum_x * sum_l) / under;
        F new_least = (sum_ll * sum_x - sum_l * sum_xl) / under;
        const I above = new_least > 0.0f;
        new_least = FN(pick)(above, zero, new_least);
        new_scale = FN(pick)(above, sum_xl / sum_ll, new_scale);
        F new_error = zero;
        for (int i = 0; i < length; ++i) {
            const F off = new_scale * tried[i] + new_least - x[i];
            new_error += weights[i] * (kind->by_size ? FN(magnitude)(off) : off * off);
        }
        const I better = (under > 0.0f) & (new_error < error);
        error = FN(pick)(better, new_error, error);
        scale = FN(pick)(better, new_scale, scale);
        best_inverse = FN(pick)(better, inverse, best_inverse);
        best_least = FN(pick)(better, least, best_least);
        least = FN(pick)(better, new_least, least); /* the next try begins there */
    }
    I codes[LONGEST];
    for (int i = 0; i < length; ++i) {
        const I code = FN(clamp)(FN(nearest)(best_inverse * (x[i] - best_least)), 0, kind->most);
        codes[i] = code & ~flat;
    }
    FN(turn_back)(codes, first, length, found->codes);
    scale = FN(pick)(flat, zero, scale);
    for (int lane = 0; lane < LANES; ++lane) {
        found->scales[first + lane] = scale[lane];
        found->mins[first + lane] = -least[lane];
        found->weights[first + lane] = sum_w[lane];
    }
}

/* The value that is furthest from 0, with its sign; `none` where all are as good as 0. */
LOCAL F FN(furthest)(const F *x, I *none) {
    F furthest = (F)((I)x[0] ^ (I)x[0]), size = furthest;
    for (int i = 0; i < 16; ++i) {
        const F own = FN(magnitude)(x[i]);
        const I further = own > size;
        size = FN(pick)(further, own, size);
        furthest = FN(pick)(further, x[i], furthest);
    }
    *none = size < NOTHING;
    return furthest;
}

/* A scale for codes around 0, of Q6_K: the best of 19 tries. How much each value counts is `given`,
 * or its square. */
LOCAL void FN(search_even)(const float *values, const float *given, int first,
                           struct found *found) {
    F x[16], weights[16];
    I none;
    FN(turn)(values, first, 16, x);
    if (given != 0) {
        FN(turn)(given, first, 16, weights);
    } else {
        for (int i = 0; i < 16; ++i) weights[i] = x[i] * x[i];
    }
    const F furthest = FN(furthest)(x, &none);
    const F zero = (F)((I)furthest ^ (I)furthest);
    F scale = zero, best = zero, best_inverse = zero;
    const int tries = FN(any)(~none) ? 19 : 1;
    for (int number = 0; number < tries; ++number) {
        /* The plain one first, then those around it. */
        const int step = number == 0 ? 0 : number <= 9 ? number - 10 : number - 9;
        const F inverse = -(32 + 0.1f * (float)step) / furthest;
        F sum_xl = zero, sum_ll = zero;
        for (int i = 0; i < 16; ++i) {
            const F code = FN(as_float)(FN(clamp)(FN(nearest)(inverse * x[i]), -32, 31));
            sum_xl += weights[i] * x[i] * code;
            sum_ll += weights[i] * code * code;
        }
        const F own = sum_xl / sum_ll;
        I better;
        if (number == 0) {
            scale = FN(pick)(sum_ll != 0.0f, own, zero);
            best = scale * sum_xl;
            best_inverse = inverse;
            continue;
        }
        better = (sum_ll > 0.0f) & (sum_xl * sum_xl > best * sum_ll);
        scale = FN(pick)(better, own, scale);
        best = FN(pick)(better, own * sum_xl, best);
        best_inverse = FN(pick)(better, inverse, best_inverse);
    }
    I codes[16];
    for (int i = 0; i < 16; ++i) {
        codes[i] = (32 + FN(clamp)(FN(nearest)(best_inverse * x[i]), -32, 31)) & ~none;
    }
    FN(turn_back)(codes, first, 16, found->codes);
    scale = FN(pick)(none, zero, scale);
    for (int lane = 0; lane < LANES; ++lane) found->scales[first + lane] = scale[lane];
}

/* Codes by the scales as they are stored; those of the search stay where a scale came out as 0. */
LOCAL void FN(encode)(const float *values, int first, int length, int low, int high,
                      struct found *found) {
    F x[LONGEST], scale, add;
    FN(turn)(values, first, length, x);
    memcpy(&scale, found->stored + first, sizeof(scale));
    memcpy(&add, found->added + first, sizeof(add));
    const I kept = scale == 0.0f;
    for (int i = 0; i < length; ++i) {
        const I code = FN(clamp)(FN(nearest)((x[i] + add) / scale), low, high) - low;
        for (int lane = 0; lane < LANES; ++lane) {
            if (!kept[lane]) found->codes[(first + lane) * length + i] = (uint8_t)code[lane];
        }
    }
}

static TARGET void FN(affine)(const struct affine *kind, const float *values, const float *given,
                              struct found *found) {
    for (int first = 0; first < SUBS; first += LANES) {
        FN(search_affine)(kind, values, given, first, found);
    }
}

static TARGET void FN(even)(const float *values, const float *given, struct found *found) {
    for (int first = 0; first < SUBS; first += LANES) FN(search_even)(values, given, first, found);
}

static TARGET void FN(encoded)(const float *values, int length, int low, int high,
                               struct found *found) {
    for (int first = 0; first < SUBS; first += LANES) {
        FN(encode)(values, first, length, low, high, found);
    }
}

static const struct width FN(width) = {FN(affine), FN(even), FN(encoded)};

#undef JOIN_
#undef JOIN
#undef F
#undef I
#undef FN
#undef LOCAL
#undef LANES
#undef TARGET
#undef NAME
