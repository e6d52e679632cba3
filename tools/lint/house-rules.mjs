/** Our own lint rules: what the compiler still allows but the laws do not. */

const report = (message, matches) => ({
  create: (context) => matches((node) => context.report({ node, message })),
});

const isMember = (node, object, property) =>
  node.type === 'MemberExpression' && node.object.name === object && !node.computed && node.property.name === property;

export default {
  meta: { name: 'house' },
  rules: {
    'no-ambient-time': report('Time arrives as an argument: take an Instant, or use the Clock port.', (flag) => ({
      CallExpression: (node) => {
        if (isMember(node.callee, 'Date', 'now') || isMember(node.callee, 'performance', 'now')) flag(node);
      },
      NewExpression: (node) => {
        if (node.callee.name === 'Date' && node.arguments.length === 0) flag(node);
      },
    })),
    'no-ambient-randomness': report('Randomness arrives as an argument: take a kernel Random, or use the Entropy port.', (flag) => ({
      CallExpression: (node) => {
        if (isMember(node.callee, 'Math', 'random')) flag(node);
      },
    })),
    'no-async-decisions': report('Decisions are synchronous: read before, act after, in a feature.', (flag) => {
      const check = (node) => {
        if (node.async) flag(node);
      };
      return { FunctionDeclaration: check, FunctionExpression: check, ArrowFunctionExpression: check, AwaitExpression: flag };
    }),
    'no-module-mocks': report('Modules are not mocked: use a memory adapter, a temporary repository or a loopback server.', (flag) => ({
      CallExpression: (node) => {
        if (['mock', 'doMock', 'hoisted', 'stubGlobal'].some((name) => isMember(node.callee, 'vi', name))) flag(node);
      },
    })),
    'no-shell': report('Programs are started by argument list, never through a shell.', (flag) => ({
      CallExpression: (node) => {
        if (['exec', 'execSync'].includes(node.callee.name)) flag(node);
      },
      Property: (node) => {
        if (node.key.name === 'shell' && node.value.type === 'Literal' && node.value.value === true) flag(node);
      },
    })),
  },
};
