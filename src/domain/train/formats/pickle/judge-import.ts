/** An import by a pickle: what opening it would look up and could call. */
export type ImportKind = 'known' | 'unknown' | 'dangerous';

/** Modules that run commands, code or the network, or reach anything by its name; whatever is taken from them is dangerous. */
const DANGEROUS_MODULES = new Set(
  `os posix nt posixpath ntpath subprocess commands pty popen2 sys socket ssl asyncio multiprocessing threading _thread signal shutil tempfile
   runpy imp importlib pkgutil zipimport pip setuptools distutils ensurepip venv webbrowser antigravity urllib http ftplib smtplib telnetlib
   poplib imaplib nntplib requests httpx aiohttp httplib urllib2 code codeop timeit trace profile cProfile pdb bdb doctest test unittest idlelib
   lib2to3 ctypes _ctypes cffi marshal pickle _pickle cPickle dill cloudpickle jsonpickle shelve types operator _operator inspect gc site atexit
   pydoc sqlite3 fileinput linecache concurrent xmlrpc socketserver cgi`.split(/\s+/),
);

/** Parts of libraries that are otherwise known, by the beginning of `module.name`. */
const DANGEROUS_PARTS =
  /^(?:numpy\.(?:testing|f2py|distutils|load$|ctypeslib|lib\.npyio)|torch\.(?:hub|load$|jit|package|distributed|multiprocessing|utils|_dynamo|_inductor|compile$|serialization\.load)|joblib\.(?:load$|numpy_pickle\.load|numpy_pickle_utils|_?parallel|externals|memory)|pandas\.(?:io|eval$|read_|core\.computation)|sklearn\.(?:externals|datasets|utils\._testing)|keras\..*(?:load_model|deserialize)|functools\.reduce$|_functools\.reduce$|tensorflow\..*(?:load|io)\b|IPython\.|scipy\.(?:weave|_lib\._testutils)|builtins\.(?:eval|exec|execfile|compile|open|input|getattr|setattr|delattr|hasattr|__import__|breakpoint|globals|locals|vars|map|filter|apply|help)$|copyreg\.(?!_reconstructor$))/;

/** What numpy, SciPy, scikit-learn, pandas, joblib, PyTorch, XGBoost and LightGBM need to put arrays and parameters back. */
const KNOWN = new RegExp(
  `^(?:${[
    'builtins\\.(?:object|set|frozenset|list|dict|tuple|int|float|bool|str|bytes|bytearray|complex|slice|range|long|unicode)',
    'copyreg\\._reconstructor',
    '_codecs\\.encode',
    'collections\\.(?:OrderedDict|defaultdict|deque|Counter)',
    'datetime\\.(?:date|time|datetime|timedelta|timezone)',
    'decimal\\.Decimal',
    'fractions\\.Fraction',
    'uuid\\.UUID',
    'numpy\\.(?:ndarray|dtype|matrix|recarray|(?:u?int|float|complex)\\d+|bool_?|str_|bytes_|object_|datetime64|timedelta64)',
    'numpy\\.(?:_core|core)\\.(?:multiarray\\.(?:_reconstruct|scalar)|numeric\\._frombuffer)',
    'numpy\\.dtypes\\.[A-Z]\\w*DType',
    'numpy\\.ma\\.(?:core\\.)?(?:_mareconstruct|MaskedArray)',
    'numpy\\.random\\._pickle\\.__(?:randomstate|bit_generator|generator)_ctor',
    'numpy\\.random\\._(?:mt19937|pcg64|philox|sfc64)\\.[A-Z]\\w*',
    'joblib\\.numpy_pickle\\.NumpyArrayWrapper',
    'scipy\\.sparse\\.(?:_?\\w+\\.)?(?:bsr|coo|csc|csr|dia|dok|lil)_(?:matrix|array)',
    'scipy\\.interpolate\\.(?:_?\\w+\\.)?[A-Z]\\w*',
    '(?:sklearn|xgboost|lightgbm|catboost|imblearn)(?:\\.\\w+)*\\.[A-Z]\\w*',
    'sklearn(?:\\.\\w+)*\\.(?:__pyx_unpickle_\\w+|newObj)',
    'pandas\\.(?:core|_libs)(?:\\.\\w+)*\\.(?:[A-Z]\\w*|_new_Index|new_block|_unpickle_block|__pyx_unpickle_\\w+)',
    'torch\\.(?:[A-Z]\\w*Storage|Size|device|Tensor|(?:float|int|uint|bfloat|complex)\\d+|bool|strided)',
    'torch\\._utils\\._rebuild_(?:tensor(?:_v2|_v3)?|parameter(?:_with_state)?|qtensor|sparse_tensor|device_tensor_from_numpy|meta_tensor_no_storage)',
    'torch\\.storage\\.(?:UntypedStorage|TypedStorage)',
    'torch\\.serialization\\._get_layout',
    'torch\\.nn\\.parameter\\.(?:Parameter|Buffer)',
    'torch\\.nn\\.modules(?:\\.\\w+)+\\.[A-Z]\\w*',
  ].join('|')})$`,
);

/**
 * Judges an import by an allow-list: what is on no list is `unknown`, which says nothing good. Names with a dot reach through a module to what
 * it imports itself, so that no list of modules covers them.
 */
export function judgeImport(module: string, name: string): ImportKind {
  const plain = module === '__builtin__' ? 'builtins' : module === 'copy_reg' ? 'copyreg' : module;
  const root = plain.split('.')[0]!;
  if (DANGEROUS_MODULES.has(root)) return 'dangerous';
  const full = `${plain}.${name}`;
  if (DANGEROUS_PARTS.test(full)) return 'dangerous';
  if (name.includes('.'))
    return name.split('.').some((part) => DANGEROUS_MODULES.has(part) || part.startsWith('__')) ? 'dangerous' : 'unknown';
  return KNOWN.test(full) ? 'known' : 'unknown';
}
