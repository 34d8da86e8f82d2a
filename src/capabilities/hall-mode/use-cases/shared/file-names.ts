/** The file that goes to the hall, and the one that comes back: nobody takes one for the other. */
export const OUT_NAME = 'salle.hall';
export const HOME_NAME = 'retour.hall';
