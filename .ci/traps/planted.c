/* A library that leaves a mark beside itself when a program loads it: what a hostile download would do. .ci/wine lays it
   beside the program under the name of every library of Windows. */
#include <windows.h>

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved) {
    char mark[MAX_PATH + 8];
    DWORD length = GetModuleFileNameA(self, mark, MAX_PATH);
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH && length > 0 && length < MAX_PATH) {
        lstrcpyA(mark + length, ".loaded");
        CloseHandle(CreateFileA(mark, GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL));
    }
    return TRUE;
}

/* What the program that shows that planting works asks for. */
__declspec(dllexport) int planted(void) { return 0; }
