import './styles.ts';
import './example.css';
