import './styles.ts';
import './sources.css';
import { wakeTable } from '../sources/table/wake-table.ts';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

wakeTable({ form: one('[data-tools]'), table: one('[data-statements]'), status: one('[data-status]') });
