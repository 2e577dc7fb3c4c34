import './styles.ts';
import './publish.css';
import { hydrateBuilder } from './publish/builder.ts';

document.documentElement.classList.add('hydrated');
hydrateBuilder();
