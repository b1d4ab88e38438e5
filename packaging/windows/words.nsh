; What the installer says, in the languages of CoachDesk's paper. UTF-8.

!macro SAY NAME ENGLISH GERMAN SPANISH FRENCH
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
  LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
!macroend

!insertmacro SAY WELCOME \
  "CoachDesk will be installed for you alone. It needs no administrator and no internet.$\r$\n$\r$\nIf an older CoachDesk is here, the new one takes its place. Your practices, their copies and your settings stay as they are." \
  "CoachDesk wird nur für Sie eingerichtet. Dafür braucht es weder Administratorrechte noch Internet.$\r$\n$\r$\nEin älteres CoachDesk wird ersetzt. Ihre Praxen, deren Sicherungen und Ihre Einstellungen bleiben, wie sie sind." \
  "CoachDesk se instalará solo para usted. No necesita administrador ni internet.$\r$\n$\r$\nSi hay un CoachDesk anterior, el nuevo ocupa su lugar. Sus consultas, las copias de seguridad y sus ajustes quedan como están." \
  "CoachDesk ne sera installé que pour vous. Il ne faut ni droits d’administrateur ni internet.$\r$\n$\r$\nUn CoachDesk plus ancien sera remplacé. Vos cabinets, leurs sauvegardes et vos réglages restent tels quels."

!insertmacro SAY OPEN_IT \
  "Open CoachDesk" \
  "CoachDesk öffnen" \
  "Abrir CoachDesk" \
  "Ouvrir CoachDesk"

!insertmacro SAY DESKTOP_LINK \
  "Put a link on the desktop" \
  "Verknüpfung auf dem Desktop anlegen" \
  "Poner un acceso directo en el escritorio" \
  "Placer un raccourci sur le bureau"

!insertmacro SAY PRACTICE \
  "CoachDesk practice" \
  "CoachDesk-Praxis" \
  "Consulta de CoachDesk" \
  "Cabinet CoachDesk"

!insertmacro SAY OLD_WINDOWS \
  "CoachDesk needs Windows 10 (version 1809) or newer, of 64 bit." \
  "CoachDesk braucht Windows 10 (Version 1809) oder neuer, mit 64 Bit." \
  "CoachDesk necesita Windows 10 (versión 1809) o posterior, de 64 bits." \
  "CoachDesk a besoin de Windows 10 (version 1809) ou plus récent, en 64 bits."

!insertmacro SAY IN_USE \
  "CoachDesk is open. Please close it, so that it can be replaced; everything in it is saved when it closes. Then try again." \
  "CoachDesk ist geöffnet. Bitte schließen Sie es, damit es ersetzt werden kann; beim Schließen wird alles gespeichert. Dann versuchen Sie es noch einmal." \
  "CoachDesk está abierto. Ciérrelo para que pueda reemplazarse; al cerrarse se guarda todo. Después, inténtelo de nuevo." \
  "CoachDesk est ouvert. Fermez-le pour qu’il puisse être remplacé ; tout est enregistré à la fermeture. Puis réessayez."

!insertmacro SAY UN_IN_USE \
  "CoachDesk is open. Please close it; everything in it is saved when it closes. Then try again." \
  "CoachDesk ist geöffnet. Bitte schließen Sie es; beim Schließen wird alles gespeichert. Dann versuchen Sie es noch einmal." \
  "CoachDesk está abierto. Ciérrelo; al cerrarse se guarda todo. Después, inténtelo de nuevo." \
  "CoachDesk est ouvert. Fermez-le ; tout est enregistré à la fermeture. Puis réessayez."

!insertmacro SAY TAKING_AWAY \
  "Taking the older version away" \
  "Die ältere Version wird entfernt" \
  "Se quita la versión anterior" \
  "L’ancienne version est retirée"

!insertmacro SAY NOT_TAKEN_AWAY \
  "The older CoachDesk could not be taken away. Please remove it in the Windows settings, under Apps, and install again. Your practices stay where they are." \
  "Das ältere CoachDesk ließ sich nicht entfernen. Bitte entfernen Sie es in den Windows-Einstellungen unter Apps, und installieren Sie dann erneut. Ihre Praxen bleiben, wo sie sind." \
  "No se pudo quitar el CoachDesk anterior. Quítelo en la configuración de Windows, en Aplicaciones, e instale de nuevo. Sus consultas quedan donde están." \
  "L’ancien CoachDesk n’a pas pu être retiré. Retirez-le dans les paramètres de Windows, sous Applications, puis réinstallez. Vos cabinets restent où ils sont."

!insertmacro SAY STAYS \
  "Only the program is removed. Your practices, their copies and your settings stay in ${DATA}." \
  "Nur das Programm wird entfernt. Ihre Praxen, deren Sicherungen und Ihre Einstellungen bleiben in ${DATA}." \
  "Solo se quita el programa. Sus consultas, las copias de seguridad y sus ajustes quedan en ${DATA}." \
  "Seul le programme est retiré. Vos cabinets, leurs sauvegardes et vos réglages restent dans ${DATA}."

!insertmacro SAY LEFT_BEHIND \
  "CoachDesk is removed. Your practices, their copies and your settings are still here:$\r$\n$\r$\n${DATA}$\r$\n$\r$\nIf you want none of it any more, delete that folder yourself. Whatever you keep elsewhere is there too." \
  "CoachDesk ist entfernt. Ihre Praxen, deren Sicherungen und Ihre Einstellungen sind noch hier:$\r$\n$\r$\n${DATA}$\r$\n$\r$\nWenn Sie nichts davon mehr brauchen, löschen Sie diesen Ordner selbst. Auch was Sie anderswo aufbewahren, ist noch da." \
  "CoachDesk se ha quitado. Sus consultas, las copias de seguridad y sus ajustes siguen aquí:$\r$\n$\r$\n${DATA}$\r$\n$\r$\nSi ya no quiere nada de ello, borre usted esa carpeta. Lo que guarda en otros lugares también sigue allí." \
  "CoachDesk est retiré. Vos cabinets, leurs sauvegardes et vos réglages sont toujours ici :$\r$\n$\r$\n${DATA}$\r$\n$\r$\nSi vous n’en voulez plus rien, supprimez ce dossier vous-même. Ce que vous gardez ailleurs y est aussi."
