import './styles.ts';
import './chapter.css';
import { wakeTheme } from './theme.ts';

wakeTheme();
