/** A page says of itself that the job is gone: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish. Tested line by line. */
export const CLOSED_NOTICE = new RegExp(
  [
    'no longer (?:accepting|taking|available|open|active|posted|online)',
    '(?:job|position|role|posting|vacancy|opening|opportunity) (?:is|has been|was) (?:now |already )?(?:filled|closed|expired|removed|deactivated|taken down|unpublished)',
    '(?:job|position|role|posting|vacancy|opening|listing) (?:has|have) (?:now )?(?:expired|closed)',
    '(?:is|are) not (?:currently )?accepting (?:new )?applications',
    'applications (?:are|have) (?:now )?closed|(?:job|position|page|posting)[^.]{0,40} (?:no longer exists|does not exist)',
    'expired (?:job|posting|vacancy)|job not found',
    '(?:stelle|stellenanzeige|anzeige|position|stellenangebot|job)[^.]{0,40} (?:nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|bereits besetzt|(?:ist|wurde) besetzt|abgelaufen|deaktiviert)',
    '(?:keine|nimmt keine) bewerbungen mehr',
    "(?:offre|poste|annonce)[^.]{0,40} (?:n['’]est plus (?:disponible|en ligne|active|ouverte?)|(?:est|a été) (?:pourvue?|expirée?|clôturée?|fermée?|supprimée?))",
    "n['’]accepte plus (?:de |les )?candidatures",
    '(?:oferta|vacante|puesto|plaza|anuncio)[^.]{0,40} (?:ya no (?:está|se encuentra) (?:disponible|activ[oa]|abiert[oa])|(?:ha sido|está) (?:cubiert[oa]|cerrad[oa]|caducad[oa])|ha (?:caducado|expirado|finalizado))',
    'ya no (?:acepta|se aceptan) (?:más )?(?:candidaturas|solicitudes)',
    '(?:offerta|annuncio|posizione)[^.]{0,40} (?:non è più (?:disponibile|attiv[ao]|apert[ao])|è (?:scadut[ao]|chius[ao]|stat[ao] chius[ao]))',
    '(?:vaga|oferta|anúncio)[^.]{0,40} (?:já não está disponível|não está mais (?:disponível|aberta)|(?:foi|está) (?:encerrad[ao]|preenchid[ao])|expirou)',
    'vacature[^.]{0,40} (?:niet (?:meer|langer) (?:beschikbaar|actief|open)|(?:is|werd) (?:gesloten|vervuld|verlopen|ingevuld))',
    '(?:oferta|ogłoszenie|rekrutacja)[^.]{0,40} (?:wygasł[ao]|jest nieaktualn[ae]|została zakończona|nie jest już dostępn[ae])',
  ].join('|'),
  'iu',
);
/** A condition, a rule or another job is no notice: "once the position has been filled we delete your data". */
export const CLOSED_RULE =
  /\b(?:if|once|when|until|unless|after|may|will|should|wenn|sobald|falls|bis|si|lorsque|une fois|jusqu|cuando|hasta|después|quando|finché|até|wanneer|zodra|totdat|gdy|jeśli)\b/iu;

/** What guards against robots write. */
export const BOT_WALL = new RegExp(
  [
    'just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:human|robot)|not a robot',
    'checking (?:if the site connection is secure|your browser)|enable javascript and cookies|cf-ray|ray id|ddos protection',
    'access (?:to this page has been )?denied|unusual (?:traffic|activity)|pardon our interruption|request (?:was )?blocked|you have been blocked',
    'press (?:and|&) hold|complete the security check|security check(?:point)?|captcha|perimeterx|datadome|incapsula|too many requests',
  ].join('|'),
  'i',
);

/** Words of a page that wants a name and a password. */
export const SIGN_IN =
  /\b(?:sign in|log ?in|sign-in|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesión|inicia sesión)\b/iu;

/** A page that counts jobs instead of describing one. */
export const JOB_COUNT =
  /\b\d[\d.,]{0,9}\+?\s+(?:open |current |matching |total |new |job )?(?:jobs?|positions?|openings?|vacanc(?:y|ies)|roles|results|stellen(?:angebote|anzeigen)?|treffer|offres(?: d['’]emploi)?|ofertas(?: de (?:empleo|trabajo))?|vacantes)\b(?:\s+(?:found|available|match|matching|in|for|gefunden|trouvées|encontradas|disponibles))?/iu;
