/* Only for tests under Wine, never shipped: C's complex functions, which its ucrtbase.dll lacks and
   numpy imports. As Microsoft's compiler passes them: a complex number is a structure of two. */
#include <complex.h>

typedef struct { float real, imaginary; } F;
typedef struct { double real, imaginary; } D;

#define OF(z) __builtin_complex((z).real, (z).imaginary)
#define UNARY(name)                                                                                \
    D shim_##name(D z) { double _Complex w = name(OF(z)); return (D){creal(w), cimag(w)}; }        \
    D shim_##name##l(D z) { return shim_##name(z); }                                               \
    F shim_##name##f(F z) { float _Complex w = name##f(OF(z)); return (F){crealf(w), cimagf(w)}; }
#define TO_REAL(name)                                                                              \
    double shim_##name(D z) { return name(OF(z)); }                                                \
    double shim_##name##l(D z) { return name(OF(z)); }                                             \
    float shim_##name##f(F z) { return name##f(OF(z)); }

UNARY(ccos) UNARY(ccosh) UNARY(cexp) UNARY(csin) UNARY(csinh) UNARY(ctan) UNARY(ctanh)
TO_REAL(cabs) TO_REAL(carg) TO_REAL(cimag) TO_REAL(creal)

D shim_cpow(D a, D b) { double _Complex w = cpow(OF(a), OF(b)); return (D){creal(w), cimag(w)}; }
D shim_cpowl(D a, D b) { return shim_cpow(a, b); }
F shim_cpowf(F a, F b) { float _Complex w = cpowf(OF(a), OF(b)); return (F){crealf(w), cimagf(w)}; }
