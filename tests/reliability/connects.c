/* Writes down every way a program may reach out, for LD_PRELOAD. One line each: what, and to which
 * family of addresses (2 and 10 are the internet, 1 is a file on this machine). CONNECTS names the
 * file. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static void note(const char *what, int family) {
    const char *file = getenv("CONNECTS");
    char line[64];
    int to = file ? open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (to < 0) return;
    int length = snprintf(line, sizeof line, "%s %d\n", what, family);
    if (write(to, line, length) != length) abort();
    close(to);
}

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

int socket(int family, int type, int protocol) {
    REAL(socket);
    note("socket", family);
    return real(family, type, protocol);
}

int connect(int file, const struct sockaddr *to, socklen_t size) {
    REAL(connect);
    note("connect", to ? to->sa_family : -1);
    return real(file, to, size);
}

int bind(int file, const struct sockaddr *at, socklen_t size) {
    REAL(bind);
    note("bind", at ? at->sa_family : -1);
    return real(file, at, size);
}

ssize_t sendto(int file, const void *data, size_t size, int flags, const struct sockaddr *to,
               socklen_t length) {
    REAL(sendto);
    if (to) note("sendto", to->sa_family);
    return real(file, data, size, flags, to, length);
}

ssize_t sendmsg(int file, const struct msghdr *message, int flags) {
    REAL(sendmsg);
    const struct sockaddr *to = message ? message->msg_name : NULL;
    if (to) note("sendmsg", to->sa_family);
    return real(file, message, flags);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                struct addrinfo **found) {
    REAL(getaddrinfo);
    note("getaddrinfo", node ? 2 : 0);
    return real(node, service, hints, found);
}

struct hostent *gethostbyname(const char *name) {
    REAL(gethostbyname);
    note("gethostbyname", 2);
    return real(name);
}
