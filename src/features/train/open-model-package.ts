export { openModelPackage, type OpenedPackage } from '../model-package.ts';
