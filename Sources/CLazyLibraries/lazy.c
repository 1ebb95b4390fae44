/* libxml2 and libzip, loaded when the first of their functions is called.
 *
 * Debian's libxml2 brings ICU and its libzip libcrypto, together more than half of what starting the
 * program costs; a plain text needs neither. Each function below has the name of theirs, jumps to
 * theirs, and at the first call finds it. Linked with --as-needed (make release), the libraries are
 * then not loaded at the start; linked without, they are the same ones. */

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

/* The names that a library goes by in the releases of Debian, the last entry NULL. */
struct library {
  const char *package;
  const char *names[4];
};

static struct library xml = {"libxml2", {"libxml2.so.2", "libxml2.so.16", "libxml2.so", NULL}};
static struct library zip = {"libzip", {"libzip.so.4", "libzip.so.5", "libzip.so", NULL}};

struct entry {
  const char *name;
  void **address;
  struct library *library;
};

static void *open_library(const struct library *library) {
  for (int i = 0; library->names[i]; i++) {
    void *handle = dlopen(library->names[i], RTLD_NOW | RTLD_LOCAL);
    if (handle) return handle;
  }
  return NULL;
}

/* The address of a function; ends the program where the library is not there. */
__attribute__((used, visibility("hidden"))) void *tiaokuan_find_function(const struct entry *entry) {
  void *handle = open_library(entry->library);
  void *address = handle ? dlsym(handle, entry->name) : NULL;
  if (!address) {
    fprintf(stderr,
        "tiaokuan: 缺少 %s（%s），请安装：apt-get install %s\n"
        "tiaokuan: %s is missing (%s); install it: apt-get install %s\n",
        entry->library->package, entry->name, entry->library->package, entry->library->package,
        entry->name, entry->library->package);
    exit(2);
  }
  __atomic_store_n(entry->address, address, __ATOMIC_RELEASE);
  return address;
}

#if defined(__x86_64__)
#define JUMP(name)                                                                             \
  "  jmp *tiaokuan_" #name "_address(%rip)\n"
#define FIRST_JUMP(name)                                                                       \
  "  leaq tiaokuan_" #name "_entry(%rip), %r11\n"                                              \
  "  jmp tiaokuan_first_call\n"
__asm__(
    ".text\n"
    "tiaokuan_first_call:\n"
    "  pushq %rdi\n  pushq %rsi\n  pushq %rdx\n  pushq %rcx\n  pushq %r8\n  pushq %r9\n"
    "  pushq %rax\n"
    "  movq %r11, %rdi\n"
    "  call tiaokuan_find_function\n"
    "  movq %rax, %r11\n"
    "  popq %rax\n"
    "  popq %r9\n  popq %r8\n  popq %rcx\n  popq %rdx\n  popq %rsi\n  popq %rdi\n"
    "  jmp *%r11\n");
#else
#define JUMP(name)                                                                             \
  "  adrp x16, tiaokuan_" #name "_address\n"                                                   \
  "  ldr x16, [x16, :lo12:tiaokuan_" #name "_address]\n"                                       \
  "  br x16\n"
#define FIRST_JUMP(name)                                                                       \
  "  adrp x17, tiaokuan_" #name "_entry\n"                                                     \
  "  add x17, x17, :lo12:tiaokuan_" #name "_entry\n"                                           \
  "  b tiaokuan_first_call\n"
__asm__(
    ".text\n"
    "tiaokuan_first_call:\n"
    "  stp x29, x30, [sp, #-80]!\n"
    "  stp x0, x1, [sp, #16]\n  stp x2, x3, [sp, #32]\n"
    "  stp x4, x5, [sp, #48]\n  stp x6, x7, [sp, #64]\n"
    "  mov x0, x17\n"
    "  bl tiaokuan_find_function\n"
    "  mov x16, x0\n"
    "  ldp x0, x1, [sp, #16]\n  ldp x2, x3, [sp, #32]\n"
    "  ldp x4, x5, [sp, #48]\n  ldp x6, x7, [sp, #64]\n"
    "  ldp x29, x30, [sp], #80\n"
    "  br x16\n");
#endif

#define LAZY(name, library)                                                                    \
  extern __attribute__((visibility("hidden"))) void tiaokuan_##name##_first(void);             \
  __attribute__((used, visibility("hidden"))) void *tiaokuan_##name##_address =                \
      (void *)tiaokuan_##name##_first;                                                         \
  __attribute__((used, visibility("hidden"))) const struct entry tiaokuan_##name##_entry = {   \
      #name, &tiaokuan_##name##_address, &library};                                            \
  __asm__(".text\n"                                                                            \
          ".globl " #name "\n"                                                                 \
          ".hidden " #name "\n"                                                                \
          ".type " #name ", %function\n" #name ":\n" JUMP(name)                                \
          "tiaokuan_" #name "_first:\n" FIRST_JUMP(name));

#define XML(name) LAZY(name, xml)
#define ZIP(name) LAZY(name, zip)
#include "functions.h"

#endif
