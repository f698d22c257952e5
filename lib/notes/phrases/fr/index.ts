import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  "le la les de des du un une et en au aux a dans avec pas sur j'ai je mon ma mes est c'est mais puis pour par qui que " +
  "ce cette il elle on me se plus tout tres bien fait ete j'etais sans apres avant sous encore rien deux trop depuis " +
  "d'un d'une l'eau jambes mollet crampe crampes sortie course km ai l d j y ou si comme aussi chez vers quand meme " +
  "jusqu'au jusqu'a qu'on qu'il n'ai n'a n'est s'est m'a m'ont l'ai c'etait etait etaient sont suis avais avait ont fini " +
  'finie reparti parti partie passe arrivee depart debut minutes heures heure jour jours semaine mois matin soir hier ' +
  "aujourd'hui demain premiere premier deuxieme derniere dernier derniers bornes footing velo velotaf marche piscine " +
  'seance entrainement contre gagne perdu temps bon bonne petit petite gros grosse grand grande tranquille facile dur ' +
  'dure chaud froid pluie soleil neige montee descente cote foret lac eau gourde bidon ravito jambe cuisse gauche droite ' +
  'genou bras pied pieds voiture maison boulot potes copains femme mari fille chien kine ca chuis nickel faire faut va ' +
  'vais reprise recup etirements muscu salle piste tapis allure aucune aucun jamais toujours trois quatre cinq neuf ' +
  'moins peu beaucoup assez juste presque pendant entre derriere devant dehors seul seule toute toutes tous quelques ' +
  'autre autres nous vous ils elles lui moi notre leur ces donc alors ensuite parce car nuit dormi mange bu nage neufs ' +
  "qu'un qu'une lundi mardi mercredi jeudi vendredi samedi dimanche gere completement fractionne seuil sommeil sensations d'eau fin cet cours froide chaude reste restee trois six rouge noir bleu lourdes lourd mal pris mis repris coup bout deja peut-etre enfin puis vraiment pourtant ni jusque"
).split(' ');

export const fr: Phrases = {
  language: 'fr',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
