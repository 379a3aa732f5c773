# M/M/5 at 80 %, as one writes it in SimPy 3 or 4 (https://simpy.readthedocs.io). Time is in mean services.
# Usage: python3 mm5-simpy.py CUSTOMERS [SEED]
import json
import random
import sys
import time

import simpy


def customer(env, desk, waits):
    arrived = env.now
    with desk.request() as request:
        yield request
        waits.append(env.now - arrived)
        yield env.timeout(random.expovariate(1.0))


def source(env, desk, customers, waits):
    for _ in range(customers):
        yield env.timeout(random.expovariate(4.0))
        env.process(customer(env, desk, waits))


customers = int(sys.argv[1])
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
start = time.perf_counter()
env = simpy.Environment()
desk = simpy.Resource(env, capacity=5)
waits = []
env.process(source(env, desk, customers, waits))
env.run()
seconds = time.perf_counter() - start
print(json.dumps({
    "version": simpy.__version__,
    "customers": customers,
    "seconds": seconds,
    "meanWait": sum(waits) / customers,
    "pWait": sum(wait > 0 for wait in waits) / customers,
}))
