import { describeDrive } from './fake-github/drive.ts';

describeDrive('ghes-3.17');
