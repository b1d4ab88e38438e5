/* Stands between a program and the disk, for one folder: writes down in one ordered log every
 * change made there (for the simulated power cuts), or lets the n-th change fail (for full and
 * broken disks). Loaded with LD_PRELOAD; told by the environment:
 *
 *   SHIM_FOLDER  the folder watched, absolute, without a slash at its end
 *   SHIM_LOG     the log written, none when empty
 *
 * One record of the log: the six numbers of `struct record`, the name or names, the data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILES 4096

enum { OPEN = 1, WRITE, SYNC, TRUNCATE, UNLINK, RENAME, NOTE };

struct record { int32_t what, file; int64_t at, size; int32_t name, flags; };

static char folder[PATH_MAX];
static size_t folder_length;
static int log_file = -1;
static char watched[FILES];
static pthread_mutex_t in_order = PTHREAD_MUTEX_INITIALIZER;

/* Armed by `shim_arm`: which call fails, how often, with what. */
static long until_failure = -1, failures_left, failed;
static int failing_with;

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("SHIM_FOLDER"), *log = getenv("SHIM_LOG");
    if (name) strncpy(folder, name, sizeof folder - 1);
    folder_length = strlen(folder);
    if (log && *log)
        log_file = (int)syscall(SYS_openat, AT_FDCWD, log,
                                O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void put(const void *data, size_t size) {
    const char *at = data;
    while (size) {
        long done = syscall(SYS_write, log_file, at, size);
        if (done <= 0) abort();
        at += done, size -= (size_t)done;
    }
}

static void record(int what, int file, int64_t at, const char *name, const char *other, int flags,
                   const void *data, size_t size) {
    if (log_file < 0) return;
    size_t first = name ? strlen(name) : 0, second = other ? strlen(other) + 1 : 0;
    struct record head = {what, file, at, (int64_t)size, (int32_t)(first + second), flags};
    pthread_mutex_lock(&in_order);
    put(&head, sizeof head);
    if (first) put(name, first);
    if (second) put("\n", 1), put(other, second - 1);
    if (size && data) put(data, size);
    pthread_mutex_unlock(&in_order);
}

/* The name of a path below the folder; "" for the folder itself, NULL for all others. */
static const char *within(const char *path) {
    if (!folder_length || !path || strncmp(path, folder, folder_length)) return NULL;
    if (path[folder_length] == 0) return path + folder_length;
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

/* Whether the call about to be made shall fail; sets errno then. A full disk refuses only what
 * takes room. */
static int fails(int takes_room) {
    if (until_failure < 0 || (failing_with == ENOSPC && !takes_room)) return 0;
    if (until_failure > 0) { until_failure--; return 0; }
    if (failures_left == 0) return 0;
    if (failures_left > 0) failures_left--;
    failed++;
    errno = failing_with;
    return 1;
}

/* Let the n-th change from now fail (0: the next), `times` in all (-1: until healed). */
void shim_arm(long n, long times, int error) {
    failed = 0, failures_left = times, failing_with = error, until_failure = n;
}

/* How many calls have failed since. */
long shim_failed(void) { return failed; }

/* Let nothing fail any more. */
void shim_heal(void) { until_failure = -1; }

/* Put a line of the program's own into the log. */
void shim_note(const char *line) { record(NOTE, 0, 0, line, NULL, 0, NULL, 0); }

static int opened(int file, const char *path, int flags) {
    const char *name = within(path);
    if (file >= 0 && file < FILES) {
        watched[file] = name != NULL;
        if (name) record(OPEN, file, 0, name, NULL, flags, NULL, 0);
    }
    return file;
}

#define OPENING(call) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); \
    } \
    if ((flags & O_CREAT) && within(path) && fails(1)) return -1; \
    REAL(call); \
    return opened(real(path, flags, mode), path, flags)

int open(const char *path, int flags, ...) { OPENING(open); }
int open64(const char *path, int flags, ...) { OPENING(open64); }

int close(int file) {
    REAL(close);
    if (file >= 0 && file < FILES) watched[file] = 0;
    return real(file);
}

#define WATCHED(file) ((file) >= 0 && (file) < FILES && watched[file])

#define WRITING(call) \
    REAL(call); \
    if (!WATCHED(file)) return real(file, data, size, at); \
    if (fails(1)) return -1; \
    ssize_t done = real(file, data, size, at); \
    if (done > 0) record(WRITE, file, at, NULL, NULL, 0, data, (size_t)done); \
    return done

ssize_t pwrite(int file, const void *data, size_t size, off_t at) { WRITING(pwrite); }
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) { WRITING(pwrite64); }

ssize_t write(int file, const void *data, size_t size) {
    REAL(write);
    if (!WATCHED(file)) return real(file, data, size);
    if (fails(1)) return -1;
    off_t at = lseek(file, 0, SEEK_CUR);
    ssize_t done = real(file, data, size);
    if (done > 0) record(WRITE, file, at, NULL, NULL, 0, data, (size_t)done);
    return done;
}

#define SYNCING(call) \
    REAL(call); \
    if (WATCHED(file) && fails(0)) return -1; \
    int done = real(file); \
    if (!done && WATCHED(file)) record(SYNC, file, 0, NULL, NULL, 0, NULL, 0); \
    return done

int fsync(int file) { SYNCING(fsync); }
int fdatasync(int file) { SYNCING(fdatasync); }

#define TRUNCATING(call) \
    REAL(call); \
    if (WATCHED(file) && fails(0)) return -1; \
    int done = real(file, size); \
    if (!done && WATCHED(file)) record(TRUNCATE, file, size, NULL, NULL, 0, NULL, 0); \
    return done

int ftruncate(int file, off_t size) { TRUNCATING(ftruncate); }
int ftruncate64(int file, off64_t size) { TRUNCATING(ftruncate64); }

int unlink(const char *path) {
    REAL(unlink);
    if (within(path) && fails(0)) return -1;
    int done = real(path);
    if (!done && within(path)) record(UNLINK, 0, 0, within(path), NULL, 0, NULL, 0);
    return done;
}

int rename(const char *old, const char *new) {
    REAL(rename);
    if (within(new) && fails(0)) return -1;
    int done = real(old, new);
    if (!done && within(old) && within(new))
        record(RENAME, 0, 0, within(old), within(new), 0, NULL, 0);
    return done;
}
