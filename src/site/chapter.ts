import './styles.ts';
import './chapter.css';
import { hydrateTheme } from './theme.ts';

hydrateTheme();
