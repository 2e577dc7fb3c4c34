import './styles.ts';
import './chapter.css';
