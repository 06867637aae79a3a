/* Only for tests under Wine, never shipped: what Qt imports of icuuc.dll, which Windows has from 10
   (1703) on. It knows no converter, and Qt then uses its own for UTF-8, UTF-16 and Latin 1. */
#define FAILED 4 /* U_FILE_ACCESS_ERROR */
#define EXPORT __declspec(dllexport)

EXPORT void *ucnv_open(const char *name, int *error) { (void)name; *error = FAILED; return 0; }
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    *error = FAILED;
    return 0;
}

/* Asked of a converter only, and there is none. */
#define NEVER(name) EXPORT void name(void) { __builtin_trap(); }
NEVER(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NEVER(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER(ucnv_reset) NEVER(ucnv_getMaxCharSize) NEVER(ucnv_getName)
NEVER(ucnv_getToUCallBack) NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_setToUCallBack) NEVER(ucnv_setFromUCallBack)
NEVER(ucnv_cbToUWriteUChars) NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_toUnicode) NEVER(ucnv_fromUnicode)
NEVER(ucnv_toUCountPending) NEVER(ucnv_fromUCountPending)
