import dns, { Resolver } from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

// Loaded into a process of the product before anything else: names of the tests are looked up at their own name server,
// as if /etc/resolv.conf named it.
const resolver = new Resolver({ timeout: 1_000, tries: 1 });
resolver.setServers([process.env.NAME_SERVER]);
const elsewhere = dns.lookup;

dns.lookup = (name, options, done) => {
  if (!name.endsWith('.hostile.example')) return elsewhere(name, options, done);
  resolver.resolve4(name, (failure, four = []) => {
    // A system goes on asking for longer than the product waits.
    if (failure?.code === 'ETIMEOUT') return;
    resolver.resolve6(name, (_, six = []) => {
      const all = [
        ...four.map((address) => ({ address, family: 4 })),
        ...six.map((address) => ({ address, family: 6 })),
      ];
      const [first] = all;
      if (!first) done(failure);
      else if (options.all) done(null, all);
      else done(null, first.address, first.family);
    });
  });
};
syncBuiltinESMExports();
