# M/M/5 at 80 %, as one writes it in SimPy 2, which Debian's python3-simpy still is. Time is in mean services.
# Usage: python3 mm5-simpy2.py CUSTOMERS [SEED]
import json
import random
import sys
import time

import SimPy
from SimPy.Simulation import Process, Resource, Simulation, hold, release, request


class Customer(Process):
    def visit(self, desk, waits):
        arrived = self.sim.now()
        yield request, self, desk
        waits.append(self.sim.now() - arrived)
        yield hold, self, random.expovariate(1.0)
        yield release, self, desk


class Source(Process):
    def arrivals(self, desk, customers, waits):
        for _ in range(customers):
            yield hold, self, random.expovariate(4.0)
            customer = Customer(sim=self.sim)
            self.sim.activate(customer, customer.visit(desk, waits))


customers = int(sys.argv[1])
random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
start = time.perf_counter()
sim = Simulation()
desk = Resource(capacity=5, sim=sim)
waits = []
source = Source(sim=sim)
sim.activate(source, source.arrivals(desk, customers, waits))
sim.simulate(until=float("inf"))
seconds = time.perf_counter() - start
print(json.dumps({
    "version": SimPy.__version__,
    "customers": customers,
    "seconds": seconds,
    "meanWait": sum(waits) / customers,
    "pWait": sum(wait > 0 for wait in waits) / customers,
}))
