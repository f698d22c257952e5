/** Any muscle word, as part of a longer pattern ("hammy went", "in my calf"). Legs apart: of them other things are said too. */
export const muscle =
  "(?:cal(?:f|ves|fs)|carf|soleus|gastrocs?|hams(?:trings?)?|hamstrings?|hamm(?:y|ie|ies|ys)|quads?|vmos?|adductors?|groins?|thighs?|glutes?|buttocks?|bum|arse|toes?|arch(?:es)?|insteps?|foot|feet|soles?|shins?|tib ant|hip flexors?|psoas|forearms?|hands?|fingers?|thumbs?|triceps?|biceps?|lats?|abs|abdominals|obliques?|lower back|neck|traps?|muscles?)(?:'s)?";

/** What is said of whose muscle, before it. */
export const whose =
  '(?:my |the |both |each |one |left |right |l |r |lt |rt |lower |inner |outer |upper |back of ){0,4}';
