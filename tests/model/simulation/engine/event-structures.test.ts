// The structures events go through, each against a naive twin.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NextEvent } from '../../../../model/simulation/engine/next-event';
import { RareEvents } from '../../../../model/simulation/engine/rare-events';
import { WaitingLines } from '../../../../model/simulation/engine/waiting-lines';

describe('NextEvent', () => {
  it('has the earliest source first, the lower one of equal times', () => {
    const changes = fc.array(
      fc.tuple(fc.nat(12), fc.oneof(fc.nat(6), fc.constant(Number.POSITIVE_INFINITY))),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(changes, (list) => {
        const next = new NextEvent(13);
        const naive = Array<number>(13).fill(Number.POSITIVE_INFINITY);
        for (const [source, time] of list) {
          next.set(source, time);
          naive[source] = time;
          const earliest = naive.indexOf(Math.min(...naive));
          expect(next.first()).toBe(earliest);
          expect(next.time()).toBe(naive[earliest]);
          expect(next.timeOf(earliest)).toBe(naive[earliest]);
        }
      }),
    );
  });

  it('serves a single source', () => {
    const next = new NextEvent(1);
    next.set(0, 3.5);
    expect(next.first()).toBe(0);
  });
});

describe('RareEvents', () => {
  it('gives events back by time, and in the order they came where times are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 200 }), (times) => {
        const rare = new RareEvents();
        times.forEach((time, i) => {
          rare.add(time, i % 3, i, -i, 2 * i);
        });
        const sorted = times.map((time, i) => ({ time, i })).sort((a, b) => a.time - b.time || a.i - b.i);
        for (const { time, i } of sorted) {
          expect(rare.first()).toBe(time);
          rare.take();
          expect([rare.kind, rare.a, rare.b, rare.c]).toEqual([i % 3, i, -i, 2 * i]);
        }
        expect(rare.first()).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('forgets what never comes', () => {
    const rare = new RareEvents();
    rare.add(Number.POSITIVE_INFINITY, 1, 1);
    rare.add(Number.NaN, 1, 1);
    expect(rare.first()).toBe(Number.POSITIVE_INFINITY);
  });
});

type Entry = { arrival: number; effort: number; tag: number; ticket: number };

describe('WaitingLines', () => {
  it('keeps two lines as two lists would', () => {
    const step = fc.record({
      what: fc.constantFrom('push', 'push', 'push', 'front', 'take', 'withdraw', 'effort'),
      line: fc.nat(1),
      pick: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const lines = new WaitingLines(2);
        const naive: Entry[][] = [[], []];
        steps.forEach(({ what, line, pick }, i) => {
          const list = naive[line] as Entry[];
          if (what === 'push') {
            lines.hold(i, i + 0.5, pick);
            const ticket = lines.push(line);
            list.push({ arrival: i, effort: i + 0.5, tag: pick, ticket });
          } else if (what === 'front') {
            lines.hold(i, i + 0.5, pick);
            lines.pushFront(line);
            list.unshift({ arrival: i, effort: i + 0.5, tag: pick, ticket: Number.NaN });
          } else if (what === 'take') {
            const first = list.shift();
            expect(lines.take(line)).toBe(first !== undefined);
            if (first)
              expect([lines.arrival, lines.effort, lines.tag]).toEqual([
                first.arrival,
                first.effort,
                first.tag,
              ]);
          } else if (what === 'withdraw') {
            const at = list.length === 0 ? -1 : pick % list.length;
            const one = list[at];
            if (one === undefined || Number.isNaN(one.ticket)) return;
            expect(lines.has(line, one.ticket, one.arrival)).toBe(true);
            expect(lines.has(line, one.ticket, one.arrival + 1)).toBe(false);
            lines.withdraw(line, one.ticket, one.arrival);
            expect([lines.arrival, lines.effort, lines.tag]).toEqual([one.arrival, one.effort, one.tag]);
            list.splice(at, 1);
            expect(lines.has(line, one.ticket, one.arrival)).toBe(false);
          } else if (lines.peek(line)) {
            lines.setFirstEffort(line, 0.25);
            (list[0] as Entry).effort = 0.25;
          }
          expect(lines.counts[line]).toBe(list.length);
          expect(lines.countTags(line, (tag) => tag === pick)).toBe(
            list.filter(({ tag }) => tag === pick).length,
          );
        });
      }),
    );
  });

  it('refuses a ticket that has left', () => {
    const lines = new WaitingLines(1);
    lines.hold(1, 1, 0);
    const ticket = lines.push(0);
    lines.take(0);
    expect(() => lines.withdraw(0, ticket, 1)).toThrow('invalid ticket');
  });
});
