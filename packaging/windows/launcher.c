/* Starts a program of Consilium with the Python that lies beside this file, and waits for it.

   MODULE is the Python module to run. Without a console (WINDOWED) it is pythonw.exe that runs. If
   this process is ended, the one that it started ends with it. What is piped is UTF-8, whatever the
   code page. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#ifdef WINDOWED
#define PYTHON L"pythonw.exe"
#else
#define PYTHON L"python.exe"
#endif
#define LONGEST 32768 /* characters of a path or a command line, at most, the last a zero */

static int failed(const wchar_t *what)
{
#ifdef WINDOWED
    MessageBoxW(NULL, what, L"Consilium", MB_OK | MB_ICONERROR);
#else
    DWORD written;
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(error, what, (DWORD)wcslen(what), &written, NULL)) {
        for (; *what; what++) WriteFile(error, what, 1, &written, NULL);
    }
#endif
    return 1;
}

/* What follows the program's own name in the command line, as it was written. */
static const wchar_t *arguments(const wchar_t *line)
{
    int quoted = 0;
    for (; *line; line++) {
        if (*line == L'"') quoted = !quoted;
        else if (!quoted && (*line == L' ' || *line == L'\t')) break;
    }
    return line;
}

/* Ctrl-C reaches the program too, which knows what to do. */
static BOOL WINAPI leave_to_the_program(DWORD kind)
{
    return kind == CTRL_C_EVENT || kind == CTRL_BREAK_EVENT;
}

static HANDLE job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
    HANDLE made = CreateJobObjectW(NULL, NULL);
    ZeroMemory(&limits, sizeof limits);
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
    if (made && !SetInformationJobObject(made, JobObjectExtendedLimitInformation, &limits,
                                         sizeof limits)) {
        CloseHandle(made);
        made = NULL;
    }
    return made;
}

static int run(void)
{
    static wchar_t folder[LONGEST], line[LONGEST];
    STARTUPINFOW start;
    PROCESS_INFORMATION process;
    const wchar_t *more = arguments(GetCommandLineW());
    HANDLE together = job();
    DWORD code = 1, length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *name;

    if (!length || length >= LONGEST) return failed(L"consilium: its own folder has no name\r\n");
    name = wcsrchr(folder, L'\\');
    if (name) name[1] = 0;
    if (wcslen(folder) + wcslen(more) + 64 > LONGEST)
        return failed(L"consilium: the command line is too long\r\n");
    wcscpy(line, L"\"");
    wcscat(line, folder);
    wcscat(line, PYTHON L"\" -X utf8 -P -s -m " MODULE);
    wcscat(line, more);
    wcscat(folder, PYTHON);

    ZeroMemory(&start, sizeof start);
    start.cb = sizeof start;
    GetStartupInfoW(&start); /* the handles, and how the window is to be shown */
    start.lpReserved = NULL;
    start.cbReserved2 = 0;
    start.lpReserved2 = NULL;
    SetConsoleCtrlHandler(leave_to_the_program, TRUE);
    if (!CreateProcessW(folder, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start,
                        &process))
        return failed(L"consilium: the installation is not whole: " PYTHON L" can't be started\r\n");
    if (together) AssignProcessToJobObject(together, process.hProcess);
    ResumeThread(process.hThread);
    CloseHandle(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return (int)code;
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR arguments_of, int show)
{
    (void)own, (void)before, (void)arguments_of, (void)show;
    return run();
}
#else
int wmain(void)
{
    return run();
}
#endif
