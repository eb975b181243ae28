import { describeDrive } from './fake-github/drive.ts';

describeDrive('api.github.com');
