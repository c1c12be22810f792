const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// Imported first: an older Node would only stumble over what it does not know.
if (major < 24 || (major === 24 && minor < 9)) {
  process.stderr.write(
    `This needs Node 24.9 or later and was started by ${process.version}.\n` +
      'Start it with npm start, which uses the Node that npm ci installed, or install Node 24.\n',
  );
  process.exit(1);
}
