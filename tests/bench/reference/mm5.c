// M/M/5 at 80 % in plain C: six next events, of which the soonest is found by looking at all of them; those who wait
// are in a ring. Time is in mean services.
// Usage: mm5 CUSTOMERS [SEED]
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SERVERS = 5, ROOM = 1 << 16 };

// xoshiro256++ 1.0, after D. Blackman and S. Vigna (public domain), seeded by their splitmix64.
static uint64_t state[4];

static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static uint64_t draw(void) {
  const uint64_t result = rotate(state[0] + state[3], 23) + state[0];
  const uint64_t t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotate(state[3], 45);
  return result;
}

static void seed(uint64_t x) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (x += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    state[i] = z ^ (z >> 31);
  }
}

static double exponential(double rate) { return -log(1.0 - (double)(draw() >> 11) * 0x1p-53) / rate; }

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(int argc, char **argv) {
  const long customers = argc > 1 ? atol(argv[1]) : 1000000;
  seed(argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
  static double waiting[ROOM];
  const double start = seconds();

  double ends[SERVERS];
  for (int i = 0; i < SERVERS; i++) ends[i] = INFINITY;
  double arrival = exponential(4.0), total = 0;
  long arrived = 0, served = 0, waited = 0;
  unsigned head = 0, tail = 0;
  int busy = 0;

  while (served < customers) {
    int first = 0;
    for (int i = 1; i < SERVERS; i++)
      if (ends[i] < ends[first]) first = i;
    if (arrival < ends[first]) {
      if (busy < SERVERS) {
        int idle = 0;
        while (ends[idle] < INFINITY) idle++;
        ends[idle] = arrival + exponential(1.0);
        busy++;
      } else {
        if (tail - head == ROOM) return 1;
        waiting[tail++ % ROOM] = arrival;
      }
      arrival = ++arrived < customers ? arrival + exponential(4.0) : INFINITY;
    } else {
      const double now = ends[first];
      served++;
      if (head != tail) {
        total += now - waiting[head++ % ROOM];
        waited++;
        ends[first] = now + exponential(1.0);
      } else {
        ends[first] = INFINITY;
        busy--;
      }
    }
  }

  const double took = seconds() - start;
  printf("{\"version\": \"" __VERSION__ "\", \"customers\": %ld, \"seconds\": %.9f, ", customers, took);
  printf("\"meanWait\": %.17g, \"pWait\": %.17g}\n", total / (double)customers, (double)waited / (double)customers);
  return 0;
}
