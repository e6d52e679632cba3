import type { FailureCode } from '#kernel/failures/index.ts';

/** Where each way in which data versioning breaks is proved to be survived: the file of the test and the words of its name. */
export interface FaultRow {
  readonly row: number;
  readonly fault: string;
  /** Code of the failure that people see, and the exit code of the command; absent where the fault is survived without one. */
  readonly failure?: readonly [code: FailureCode, exitCode: number];
  readonly proofs: readonly (readonly [file: string, name: string])[];
}

const FAULTS = 'test/features/data/faults.test.ts';
const PUSH = 'test/features/data/push.test.ts';
const LIFECYCLE = 'test/features/data/lifecycle.test.ts';
const HTTP = 'test/adapters/lfs-store/http-remote.test.ts';
const GARBAGE = 'test/features/data/collect-garbage.test.ts';
const KILLED = 'test/full/data/killed.test.ts';

export const FAULT_ROWS: readonly FaultRow[] = [
  {
    row: 1,
    fault: 'a push is killed half-way',
    failure: ['environment.network', 4],
    proofs: [
      [FAULTS, 'dies half-way through an upload: the next run sends only what is missing'],
      [KILLED, 'a push that is killed'],
    ],
  },
  {
    row: 2,
    fault: 'an object has other bytes of the same size',
    failure: ['data.object-corrupt', 4],
    proofs: [
      [FAULTS, 'never gives wrong bytes of the right size to a checkout, an upload or a tag'],
      [HTTP, 'refuses to send damaged bytes'],
    ],
  },
  {
    row: 3,
    fault: 'an object is truncated',
    failure: ['data.object-missing', 4],
    proofs: [[FAULTS, 'counts a truncated object as missing, and fetches it once more']],
  },
  {
    row: 4,
    fault: 'an object is missing here',
    failure: ['data.object-missing', 4],
    proofs: [
      [FAULTS, 'names the files that are nowhere before anything is sent, and writes nothing when they are wanted'],
      [FAULTS, 'is filled again by adding what nobody touched, as the remedy says'],
      [PUSH, 'names the file and the commit of an object that is nowhere, and sends nothing'],
    ],
  },
  {
    row: 5,
    fault: 'an object is missing on the server',
    failure: ['data.object-missing', 4],
    proofs: [
      ['test/features/data/remote.test.ts', 'writes nothing when an object is nowhere'],
      [HTTP, 'downloads nothing when one object is nowhere, and names it'],
    ],
  },
  {
    row: 6,
    fault: 'pointer texts lie where files should be',
    proofs: [
      [LIFECYCLE, 'reads the bytes behind a pointer that was never replaced'],
      [LIFECYCLE, 'replaces pointers in the working tree and leaves git clean'],
    ],
  },
  {
    row: 7,
    fault: 'bytes are committed where a pointer belongs',
    failure: ['data.pointer-invalid', 1],
    proofs: [
      [FAULTS, 'finds bytes where pointers belong, pointers where nobody looks for them, odd spellings and lost objects'],
      [LIFECYCLE, 'finds bytes where pointers should be, stale manifests, lost attributes and lost objects'],
    ],
  },
  {
    row: 8,
    fault: 'a pointer text is saved as data',
    failure: ['data.pointer-as-data', 2],
    proofs: [
      ['test/features/data/faults/pointers.test.ts', 'is refused as data, wherever it comes from'],
      [FAULTS, 'finds what a later commit hides, and says since when'],
    ],
  },
  {
    row: 9,
    fault: 'a pointer is spelled otherwise',
    failure: ['data.pointer-invalid', 1],
    proofs: [
      [FAULTS, 'finds bytes where pointers belong, pointers where nobody looks for them, odd spellings and lost objects'],
      ['test/domain/data/identity.test.ts', 'are spelled as git-lfs spells them (docs/spec.md)'],
    ],
  },
  {
    row: 10,
    fault: 'the budget is used up',
    failure: ['data.quota-exceeded', 4],
    proofs: [
      [FAULTS, 'is not asked again when the budget is used up, and the account that pays is named'],
      [HTTP, 'never tries again when the budget is used up'],
    ],
  },
  {
    row: 11,
    fault: 'the server asks for patience',
    failure: ['data.remote-refused', 4],
    proofs: [
      [FAULTS, 'is obeyed when it asks for patience'],
      [HTTP, 'obeys Retry-After, backs off without it, and gives up in the end'],
    ],
  },
  {
    row: 12,
    fault: 'the server sends wrong bytes',
    failure: ['data.object-corrupt', 4],
    proofs: [
      [FAULTS, 'sends other bytes: nothing of them stays'],
      [HTTP, 'asks once more for wrong bytes, then refuses and leaves nothing behind'],
    ],
  },
  {
    row: 13,
    fault: 'a download is cut',
    failure: ['environment.network', 4],
    proofs: [
      [FAULTS, 'cuts a download: it goes on where it stopped'],
      [FAULTS, 'stays down: what came is kept for the next run, which asks for the rest only'],
    ],
  },
  { row: 14, fault: 'an upload is cut', proofs: [[FAULTS, 'cuts an upload: it is sent again, and the tag comes last']] },
  {
    row: 15,
    fault: 'the disk is full',
    failure: ['environment.disk-full', 4],
    proofs: [
      [FAULTS, 'is noticed before a checkout or an addition writes anything'],
      ['test/full/data/full-disk.test.ts', 'leaves no half file and no lost one when the disk lies about its space'],
    ],
  },
  {
    row: 16,
    fault: 'a file changes while it is hashed',
    failure: ['data.file-changed', 4],
    proofs: [
      [FAULTS, 'notices a file of the same size that is written to while it is hashed'],
      [FAULTS, 'sees a change in the very second of the last addition, and so does git'],
      [FAULTS, 'never calls a file clean that changed between its digest and the index'],
    ],
  },
  {
    row: 17,
    fault: 'a branch is pushed without its objects',
    proofs: [
      [PUSH, 'mends a branch that was pushed without its objects'],
      [PUSH, 'keeps the hook of git-lfs out of it, and other hooks in'],
    ],
  },
  {
    row: 18,
    fault: 'two jobs push the same branch',
    failure: ['git.conflict', 4],
    proofs: [
      [PUSH, 'looks at the head of the other side before a byte is sent'],
      [PUSH, 'reports the one that was first when two push at the same moment; the objects are not sent again'],
    ],
  },
  {
    row: 19,
    fault: 'two commands work in one clone',
    failure: ['data.index-locked', 4],
    proofs: [
      [FAULTS, 'leaves the index alone when another command holds it, and says so'],
      [FAULTS, 'shares the repository with another one'],
    ],
  },
  {
    row: 20,
    fault: 'a clean-up removes what is needed',
    proofs: [
      [GARBAGE, 'keeps everything that something leads to, also when a server has it'],
      [GARBAGE, 'keeps what is recent: it may be on its way into the index'],
      [GARBAGE, 'lets earlier versions go only when the server confirms that it has them'],
    ],
  },
  {
    row: 21,
    fault: 'a link lies among the files',
    failure: ['data.path-unsafe', 2],
    proofs: [[FAULTS, 'that are not UTF-8, links and twins are refused with their list']],
  },
  {
    row: 22,
    fault: 'names are strange',
    failure: ['data.path-unsafe', 2],
    proofs: [
      [
        'test/full/data/any-names.test.ts',
        'they get the tree of stock git-lfs, a clean status without a filter, or a refusal that writes nothing',
      ],
      [FAULTS, 'with dashes, spaces, quotes and 255 bytes, empty files and executable bits come back as they were'],
      ['test/domain/data/identity.test.ts', 'must be storable everywhere'],
    ],
  },
  {
    row: 23,
    fault: 'names are twins',
    failure: ['data.names-collide', 2],
    proofs: [
      [FAULTS, 'that are not UTF-8, links and twins are refused with their list'],
      ['test/domain/data/identity.test.ts', 'must differ by more than case and composition'],
    ],
  },
  {
    row: 24,
    fault: 'a checkout stops in the middle',
    proofs: [
      [LIFECYCLE, 'leaves no mix of versions in a folder, nor a stamp on half a version'],
      [KILLED, 'a checkout that is killed'],
    ],
  },
  {
    row: 25,
    fault: 'an object is larger than the plan allows',
    failure: ['data.object-too-large', 2],
    proofs: [
      [PUSH, 'is refused before anything is sent'],
      [PUSH, 'is 2, 4 or 5 GB on github.com, and not known of other servers'],
    ],
  },
];
