<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Put this aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>What the unit does about it</source>
        <translation>Ce que fait l’unité</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>1 of {0}</source>
        <translation>1 sur {0}</translation>
    </message>
    <message>
        <source>A backup test is running</source>
        <translation>Un essai de secours est en cours</translation>
    </message>
    <message>
        <source>A blocked air path, a loose bus bar or a damaged cell.</source>
        <translation>Passage d’air obstrué, barre desserrée ou cellule endommagée.</translation>
    </message>
    <message>
        <source>A blown fuse or an interrupted conductor.</source>
        <translation>Fusible fondu ou conducteur interrompu.</translation>
    </message>
    <message>
        <source>A blown fuse, an open conductor or swapped phases.</source>
        <translation>Fusible fondu, conducteur coupé ou phases inversées.</translation>
    </message>
    <message>
        <source>A broken sense wire or temperature probe.</source>
        <translation>Fil de mesure ou sonde de température défectueux.</translation>
    </message>
    <message>
        <source>A cable between master and modules is loose or a module has no supply.</source>
        <translation>Un câble entre maître et modules est desserré ou un module n’est pas alimenté.</translation>
    </message>
    <message>
        <source>A cable, a bus bar or the DC input of the inverter.</source>
        <translation>Un câble, une barre ou l’entrée DC de l’onduleur.</translation>
    </message>
    <message>
        <source>A cell has fallen below the voltage at which it is damaged; charging it could start a fire.</source>
        <translation>Une cellule est tombée sous la tension à laquelle elle s’endommage ; la charger pourrait provoquer un incendie.</translation>
    </message>
    <message>
        <source>A command was not carried out</source>
        <translation>Une commande n’a pas été exécutée</translation>
    </message>
    <message>
        <source>A conductor of the DC or AC side touches earth.</source>
        <translation>Un conducteur du côté DC ou AC touche la terre.</translation>
    </message>
    <message>
        <source>A conductor of the DC side touches earth.</source>
        <translation>Un conducteur du côté DC touche la terre.</translation>
    </message>
    <message>
        <source>A critically low battery cannot be charged</source>
        <translation>Une batterie à un niveau critique ne peut pas être chargée</translation>
    </message>
    <message>
        <source>A current sensor is mounted backwards, or the sign in a profile is wrong: limits would watch the wrong side.</source>
        <translation>Un capteur de courant est monté à l’envers, ou le signe est faux dans un profil : les limites surveilleraient le mauvais côté.</translation>
    </message>
    <message>
        <source>A current transformer is turned round or missing, or the meter works in unsigned mode.</source>
        <translation>Un transformateur de courant est inversé ou absent, ou le compteur fonctionne en mode non signé.</translation>
    </message>
    <message>
        <source>A damaged file was set aside</source>
        <translation>Un fichier endommagé a été mis de côté</translation>
    </message>
    <message>
        <source>A damaged plug or cable.</source>
        <translation>Connecteur ou câble endommagé.</translation>
    </message>
    <message>
        <source>A driver or power transistor is damaged.</source>
        <translation>Un circuit de commande ou un transistor de puissance est endommagé.</translation>
    </message>
    <message>
        <source>A failed current sensor or power stage.</source>
        <translation>Capteur de courant ou étage de puissance défectueux.</translation>
    </message>
    <message>
        <source>A failed power stage.</source>
        <translation>Étage de puissance défectueux.</translation>
    </message>
    <message>
        <source>A fault of the program ended it; control was not touched.</source>
        <translation>Un défaut du programme y a mis fin ; la commande n’a pas été touchée.</translation>
    </message>
    <message>
        <source>A full charge is due</source>
        <translation>Une charge complète est due</translation>
    </message>
    <message>
        <source>A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.</source>
        <translation>Fusible du circuit de tension du compteur, fil desserré ou nombre de phases faux dans le fichier de site.</translation>
    </message>
    <message>
        <source>A grid service can deliver less than is sold</source>
        <translation>Un service réseau peut fournir moins que ce qui est vendu</translation>
    </message>
    <message>
        <source>A grid service fades to save the last of its energy</source>
        <translation>Un service réseau se réduit pour ménager sa dernière énergie</translation>
    </message>
    <message>
        <source>A grid service that is sold is not delivered</source>
        <translation>Un service réseau vendu n’est pas fourni</translation>
    </message>
    <message>
        <source>A large plant has tripped, or the site has become an island.</source>
        <translation>Une grande centrale a déclenché, ou le site est devenu un îlot.</translation>
    </message>
    <message>
        <source>A large single-phase load, a weak neutral, or a high-ohmic contact.</source>
        <translation>Gros consommateur monophasé, neutre faible ou contact très résistif.</translation>
    </message>
    <message>
        <source>A leaking seal, an open door or a failed heater: water will condense on cold parts.</source>
        <translation>Joint non étanche, porte ouverte ou chauffage en panne : l’eau va se condenser sur les parties froides.</translation>
    </message>
    <message>
        <source>A limit of battery, inverter or grid connection leaves less power than the volume needs.</source>
        <translation>Une limite de batterie, d’onduleur ou de raccordement laisse moins de puissance que le volume n’exige.</translation>
    </message>
    <message>
        <source>A limit was neither renewed nor released in time, or the contact of the control box cannot be read.</source>
        <translation>Une limite n’a été ni renouvelée ni levée à temps, ou le contact du boîtier de commande est illisible.</translation>
    </message>
    <message>
        <source>A load feeds back, or the inverter's control has failed.</source>
        <translation>Un consommateur renvoie de l’énergie, ou la régulation de l’onduleur est en panne.</translation>
    </message>
    <message>
        <source>A load or cable behind the backup output.</source>
        <translation>Un consommateur ou un câble derrière la sortie de secours.</translation>
    </message>
    <message>
        <source>A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).</source>
        <translation>Un long écart de fréquence a presque vidé ou rempli la batterie (gestion de l’énergie en état d’alerte).</translation>
    </message>
    <message>
        <source>A long power cut, or a mode that uses the battery below the reserve.</source>
        <translation>Longue coupure, ou mode qui utilise la batterie sous la réserve.</translation>
    </message>
    <message>
        <source>A loose DC plug or a damaged cable burns.</source>
        <translation>Un connecteur DC desserré ou un câble endommagé brûle.</translation>
    </message>
    <message>
        <source>A loose cable behind its display; it works on without.</source>
        <translation>Un câble desserré derrière son afficheur ; il continue sans.</translation>
    </message>
    <message>
        <source>A loose connection, a blown fuse or strings of different age.</source>
        <translation>Connexion desserrée, fusible fondu ou chaînes d’âges différents.</translation>
    </message>
    <message>
        <source>A loose or corroded power connection.</source>
        <translation>Connexion de puissance desserrée ou corrodée.</translation>
    </message>
    <message>
        <source>A loose plug in the chain of modules, or a dead module.</source>
        <translation>Connecteur desserré dans la chaîne de modules, ou module mort.</translation>
    </message>
    <message>
        <source>A loose terminal, a worn contact or a damaged cable.</source>
        <translation>Borne desserrée, contact usé ou câble endommagé.</translation>
    </message>
    <message>
        <source>A meter is wired backwards or scaled wrongly, or a generator is not metered.</source>
        <translation>Un compteur est câblé à l’envers ou mal mis à l’échelle, ou un générateur n’est pas mesuré.</translation>
    </message>
    <message>
        <source>A module of the inverter is out of service</source>
        <translation>Un module de l’onduleur est hors service</translation>
    </message>
    <message>
        <source>A network switch, a power supply or a common cable has failed.</source>
        <translation>Un commutateur réseau, une alimentation ou un câble commun est en panne.</translation>
    </message>
    <message>
        <source>A part does not answer as it should at the start.</source>
        <translation>Un élément ne répond pas comme il faut au démarrage.</translation>
    </message>
    <message>
        <source>A part of the program was switched off</source>
        <translation>Une partie du programme a été désactivée</translation>
    </message>
    <message>
        <source>A person or a system has asked for idle, and that comes before every schedule.</source>
        <translation>Une personne ou un système a demandé le repos, qui passe avant tout horaire.</translation>
    </message>
    <message>
        <source>A phase of the grid connection carries more than its fuse</source>
        <translation>Une phase du raccordement au réseau porte plus que son fusible</translation>
    </message>
    <message>
        <source>A phase of the grid connection is not measured</source>
        <translation>Une phase du raccordement au réseau n’est pas mesurée</translation>
    </message>
    <message>
        <source>A phase of the grid is missing</source>
        <translation>Une phase du réseau manque</translation>
    </message>
    <message>
        <source>A plug inside is loose, or a board has failed.</source>
        <translation>Un connecteur interne est desserré, ou une carte est en panne.</translation>
    </message>
    <message>
        <source>A rack was disconnected for a while or has a weak module.</source>
        <translation>Un rack a été déconnecté un temps ou a un module faible.</translation>
    </message>
    <message>
        <source>A safety sensor has failed</source>
        <translation>Un capteur de sécurité est en panne</translation>
    </message>
    <message>
        <source>A schedule is not followed: the unit was set idle</source>
        <translation>Un horaire n’est pas suivi : l’unité a été mise au repos</translation>
    </message>
    <message>
        <source>A second controller, the inverter's own program, or a wrong sign or current sensor.</source>
        <translation>Un second contrôleur, le programme propre de l’onduleur, ou un signe ou capteur de courant faux.</translation>
    </message>
    <message>
        <source>A sensor has failed</source>
        <translation>Un capteur est en panne</translation>
    </message>
    <message>
        <source>A short circuit or an overload.</source>
        <translation>Court-circuit ou surcharge.</translation>
    </message>
    <message>
        <source>A stop, a lost feedback or an open contactor keeps both the island and the grid away.</source>
        <translation>Un arrêt, un retour d’état perdu ou un contacteur ouvert empêche à la fois l’îlot et le réseau.</translation>
    </message>
    <message>
        <source>A test signal drives the grid services</source>
        <translation>Un signal d’essai commande les services réseau</translation>
    </message>
    <message>
        <source>A volume that is sold is not covered any more</source>
        <translation>Un volume vendu n’est plus couvert</translation>
    </message>
    <message>
        <source>A weak module, or modules of different age in one rack.</source>
        <translation>Module faible, ou modules d’âges différents dans un même rack.</translation>
    </message>
    <message>
        <source>A weak power supply or a long thin cable: the computer may restart or damage its card.</source>
        <translation>Alimentation faible ou câble long et fin : l’ordinateur peut redémarrer ou abîmer sa carte.</translation>
    </message>
    <message>
        <source>AC and DC power differ by more than any loss: a wrong scale or sign in the profile, or a broken sensor.</source>
        <translation>Les puissances AC et DC diffèrent plus qu’aucune perte : échelle ou signe faux dans le profil, ou capteur défectueux.</translation>
    </message>
    <message>
        <source>AC switch of the inverter is open</source>
        <translation>L’interrupteur AC de l’onduleur est ouvert</translation>
    </message>
    <message>
        <source>Acknowledge the writes of this battery in the site file; check the CAN cable.</source>
        <translation>Acquitter les écritures de cette batterie dans le fichier de site ; contrôler le câble CAN.</translation>
    </message>
    <message>
        <source>An installer has asked for it.</source>
        <translation>Un installateur l’a demandé.</translation>
    </message>
    <message>
        <source>An installer has switched on the test mode of the frequency.</source>
        <translation>Un installateur a activé le mode d’essai de la fréquence.</translation>
    </message>
    <message>
        <source>An open contactor or fuse between them, or a wrong scale in a profile.</source>
        <translation>Contacteur ou fusible ouvert entre les deux, ou échelle fausse dans un profil.</translation>
    </message>
    <message>
        <source>An operator has stopped the unit.</source>
        <translation>Un opérateur a arrêté l’unité.</translation>
    </message>
    <message>
        <source>An output is not as it was set</source>
        <translation>Une sortie n’est pas telle que réglée</translation>
    </message>
    <message>
        <source>An update was not finished.</source>
        <translation>Une mise à jour n’a pas été achevée.</translation>
    </message>
    <message>
        <source>An update was refused</source>
        <translation>Une mise à jour a été refusée</translation>
    </message>
    <message>
        <source>An update was taken back</source>
        <translation>Une mise à jour a été annulée</translation>
    </message>
    <message>
        <source>Another model or firmware answers at this address, or its set-up is unsuitable.</source>
        <translation>Un autre modèle ou micrologiciel répond à cette adresse, ou son réglage ne convient pas.</translation>
    </message>
    <message>
        <source>Another program needs the processor, or it slows down from heat or low supply voltage.</source>
        <translation>Un autre programme occupe le processeur, ou celui-ci ralentit par chaleur ou sous-tension.</translation>
    </message>
    <message>
        <source>Another program needs the processor.</source>
        <translation>Un autre programme occupe le processeur.</translation>
    </message>
    <message>
        <source>Another program, or a fault of this one.</source>
        <translation>Un autre programme, ou un défaut de celui-ci.</translation>
    </message>
    <message>
        <source>Another source feeds the backup output</source>
        <translation>Une autre source alimente la sortie de secours</translation>
    </message>
    <message>
        <source>BMS cannot hear one of its parts</source>
        <translation>Le BMS n’entend pas un de ses éléments</translation>
    </message>
    <message>
        <source>BMS does not hear the controller</source>
        <translation>Le BMS n’entend pas le contrôleur</translation>
    </message>
    <message>
        <source>BMS does not measure the current</source>
        <translation>Le BMS ne mesure pas le courant</translation>
    </message>
    <message>
        <source>BMS forbids charging</source>
        <translation>Le BMS interdit la charge</translation>
    </message>
    <message>
        <source>BMS forbids discharging</source>
        <translation>Le BMS interdit la décharge</translation>
    </message>
    <message>
        <source>BMS has lost a module</source>
        <translation>Le BMS a perdu un module</translation>
    </message>
    <message>
        <source>BMS state of charge does not move</source>
        <translation>L’état de charge du BMS ne bouge pas</translation>
    </message>
    <message>
        <source>BMS: battery is aged</source>
        <translation>BMS : batterie vieillie</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high</source>
        <translation>BMS : tension de cellule trop haute</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high: protection</source>
        <translation>BMS : tension de cellule trop haute : protection</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low</source>
        <translation>BMS : tension de cellule trop basse</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low: protection</source>
        <translation>BMS : tension de cellule trop basse : protection</translation>
    </message>
    <message>
        <source>BMS: cells are far apart</source>
        <translation>BMS : écart entre cellules trop grand</translation>
    </message>
    <message>
        <source>BMS: cells are far apart: protection</source>
        <translation>BMS : écart entre cellules trop grand : protection</translation>
    </message>
    <message>
        <source>BMS: door is open</source>
        <translation>BMS : porte ouverte</translation>
    </message>
    <message>
        <source>BMS: ground fault</source>
        <translation>BMS : défaut à la terre</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high</source>
        <translation>BMS : tension de rack trop haute</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high: protection</source>
        <translation>BMS : tension de rack trop haute : protection</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low</source>
        <translation>BMS : tension de rack trop basse</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low: protection</source>
        <translation>BMS : tension de rack trop basse : protection</translation>
    </message>
    <message>
        <source>BMS: rack voltages are far apart</source>
        <translation>BMS : écart entre tensions de rack trop grand</translation>
    </message>
    <message>
        <source>BMS: state of charge is high</source>
        <translation>BMS : état de charge haut</translation>
    </message>
    <message>
        <source>BMS: state of charge is low</source>
        <translation>BMS : état de charge bas</translation>
    </message>
    <message>
        <source>Backup output is overloaded</source>
        <translation>La sortie de secours est surchargée</translation>
    </message>
    <message>
        <source>Backup output is wired wrongly</source>
        <translation>La sortie de secours est mal câblée</translation>
    </message>
    <message>
        <source>Bad shield or terminators, a loose plug, or more frames than the interface can take.</source>
        <translation>Mauvais blindage ou terminaisons, connecteur desserré, ou plus de trames que l’interface n’en admet.</translation>
    </message>
    <message>
        <source>Battery allows neither charging nor discharging</source>
        <translation>La batterie n’admet ni charge ni décharge</translation>
    </message>
    <message>
        <source>Battery charges although nobody asks</source>
        <translation>La batterie se charge sans demande</translation>
    </message>
    <message>
        <source>Battery does not answer</source>
        <translation>La batterie ne répond pas</translation>
    </message>
    <message>
        <source>Battery has aged</source>
        <translation>La batterie a vieilli</translation>
    </message>
    <message>
        <source>Battery is below its lowest state of charge</source>
        <translation>La batterie est sous son état de charge minimal</translation>
    </message>
    <message>
        <source>Battery is charged from critically low</source>
        <translation>La batterie est rechargée depuis un niveau critique</translation>
    </message>
    <message>
        <source>Battery is deeply discharged and must not be charged</source>
        <translation>La batterie est en décharge profonde et ne doit pas être chargée</translation>
    </message>
    <message>
        <source>Battery is nearly empty</source>
        <translation>La batterie est presque vide</translation>
    </message>
    <message>
        <source>Battery is not the expected device</source>
        <translation>La batterie n’est pas l’appareil attendu</translation>
    </message>
    <message>
        <source>Battery protection has tripped</source>
        <translation>La protection de la batterie a déclenché</translation>
    </message>
    <message>
        <source>Battery reports a warning</source>
        <translation>La batterie signale un avertissement</translation>
    </message>
    <message>
        <source>Battery sends frozen values</source>
        <translation>La batterie envoie des valeurs figées</translation>
    </message>
    <message>
        <source>Battery sends impossible values</source>
        <translation>La batterie envoie des valeurs impossibles</translation>
    </message>
    <message>
        <source>Battery too cold</source>
        <translation>Batterie trop froide</translation>
    </message>
    <message>
        <source>Battery too cold to charge</source>
        <translation>Batterie trop froide pour charger</translation>
    </message>
    <message>
        <source>Battery too cold to charge: protection</source>
        <translation>Batterie trop froide pour charger : protection</translation>
    </message>
    <message>
        <source>Battery too cold: protection</source>
        <translation>Batterie trop froide : protection</translation>
    </message>
    <message>
        <source>Battery too hot</source>
        <translation>Batterie trop chaude</translation>
    </message>
    <message>
        <source>Battery too hot to charge</source>
        <translation>Batterie trop chaude pour charger</translation>
    </message>
    <message>
        <source>Battery too hot to charge: protection</source>
        <translation>Batterie trop chaude pour charger : protection</translation>
    </message>
    <message>
        <source>Battery too hot: protection</source>
        <translation>Batterie trop chaude : protection</translation>
    </message>
    <message>
        <source>Battery was never heard</source>
        <translation>La batterie n’a jamais été entendue</translation>
    </message>
    <message>
        <source>Blocked air path, failed fan or high room temperature.</source>
        <translation>Passage d’air obstrué, ventilateur en panne ou local trop chaud.</translation>
    </message>
    <message>
        <source>Board has no battery-backed clock</source>
        <translation>La carte n’a pas d’horloge sauvegardée</translation>
    </message>
    <message>
        <source>Board with inputs or outputs does not answer</source>
        <translation>Une carte d’entrées ou de sorties ne répond pas</translation>
    </message>
    <message>
        <source>Bring the racks to equal voltage before they are connected in parallel.</source>
        <translation>Amener les racks à la même tension avant de les connecter en parallèle.</translation>
    </message>
    <message>
        <source>Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.</source>
        <translation>Bus-off, terminaison absente, débit faux, câble coupé ou interface désactivée.</translation>
    </message>
    <message>
        <source>By its settings the site has less power or energy than when the volume was accepted.</source>
        <translation>Selon ses réglages, le site a moins de puissance ou d’énergie que lors de l’acceptation du volume.</translation>
    </message>
    <message>
        <source>CAN bus is disturbed or loses frames</source>
        <translation>Le bus CAN est perturbé ou perd des trames</translation>
    </message>
    <message>
        <source>CAN bus is silent</source>
        <translation>Le bus CAN est muet</translation>
    </message>
    <message>
        <source>CAN interface has left the bus (bus-off)</source>
        <translation>L’interface CAN a quitté le bus (bus-off)</translation>
    </message>
    <message>
        <source>Cabinet door is open</source>
        <translation>La porte de l’armoire est ouverte</translation>
    </message>
    <message>
        <source>Cabinet is too humid</source>
        <translation>L’armoire est trop humide</translation>
    </message>
    <message>
        <source>Cabinet of the inverter is open</source>
        <translation>L’armoire de l’onduleur est ouverte</translation>
    </message>
    <message>
        <source>Cabinet zone is too cold</source>
        <translation>Une zone de l’armoire est trop froide</translation>
    </message>
    <message>
        <source>Cabinet zone is too hot</source>
        <translation>Une zone de l’armoire est trop chaude</translation>
    </message>
    <message>
        <source>Cable, switch or device failed, or another master holds the line.</source>
        <translation>Câble, commutateur ou appareil en panne, ou un autre maître occupe la ligne.</translation>
    </message>
    <message>
        <source>Call service. After the cells were measured and replaced: acknowledge and reset.</source>
        <translation>Appeler le service technique. Une fois les cellules mesurées et remplacées : acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Call the maker's service.</source>
        <translation>Appeler le service du fabricant.</translation>
    </message>
    <message>
        <source>Call the maker's service; the inverter may not be separated from the grid.</source>
        <translation>Appeler le service du fabricant ; l’onduleur n’est peut-être pas séparé du réseau.</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart</source>
        <translation>Écart de température entre cellules trop grand</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart: protection</source>
        <translation>Écart de température entre cellules trop grand : protection</translation>
    </message>
    <message>
        <source>Cell voltage too high</source>
        <translation>Tension de cellule trop haute</translation>
    </message>
    <message>
        <source>Cell voltage too low</source>
        <translation>Tension de cellule trop basse</translation>
    </message>
    <message>
        <source>Cells are far apart</source>
        <translation>Écart entre cellules trop grand</translation>
    </message>
    <message>
        <source>Cells too cold to charge</source>
        <translation>Cellules trop froides pour charger</translation>
    </message>
    <message>
        <source>Cells too hot</source>
        <translation>Cellules trop chaudes</translation>
    </message>
    <message>
        <source>Charge at such times; set Q(U) or P(U) if the grid operator agrees.</source>
        <translation>Charger à ces moments-là ; régler Q(U) ou P(U) si le gestionnaire de réseau est d’accord.</translation>
    </message>
    <message>
        <source>Charge current too high</source>
        <translation>Courant de charge trop élevé</translation>
    </message>
    <message>
        <source>Charge current too high: protection</source>
        <translation>Courant de charge trop élevé : protection</translation>
    </message>
    <message>
        <source>Charge flows, but the BMS sends the same state of charge all the time.</source>
        <translation>Un courant de charge passe, mais le BMS envoie toujours le même état de charge.</translation>
    </message>
    <message>
        <source>Charge gently to full so that the BMS can balance.</source>
        <translation>Charger doucement jusqu’au plein pour que le BMS puisse équilibrer.</translation>
    </message>
    <message>
        <source>Charge it now; a rack that is discharged deeply is lost.</source>
        <translation>Le charger maintenant ; un rack en décharge profonde est perdu.</translation>
    </message>
    <message>
        <source>Charge slowly under supervision; below the maker's limit call service. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Charger lentement sous surveillance ; sous la limite du fabricant, appeler le service technique. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Charge slowly; have the weakest cell checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Charger lentement ; faire contrôler la cellule la plus faible. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Charge soon; a battery left empty is damaged.</source>
        <translation>Charger bientôt ; une batterie laissée vide s’endommage.</translation>
    </message>
    <message>
        <source>Charge soon; watch the weakest cell.</source>
        <translation>Charger bientôt ; surveiller la cellule la plus faible.</translation>
    </message>
    <message>
        <source>Charge the battery, or choose the mode Backup.</source>
        <translation>Charger la batterie, ou choisir le mode Secours.</translation>
    </message>
    <message>
        <source>Charge to full and let the BMS balance for some hours.</source>
        <translation>Charger complètement et laisser le BMS équilibrer quelques heures.</translation>
    </message>
    <message>
        <source>Charge; otherwise read the BMS's own display.</source>
        <translation>Charger ; sinon lire l’afficheur du BMS.</translation>
    </message>
    <message>
        <source>Charged too far: wrong charge voltage in the inverter, or a second charger.</source>
        <translation>Trop chargée : mauvaise tension de charge dans l’onduleur, ou second chargeur.</translation>
    </message>
    <message>
        <source>Charging below freezing plates lithium and damages cells for ever.</source>
        <translation>Charger sous zéro dépose du lithium métallique et endommage les cellules à jamais.</translation>
    </message>
    <message>
        <source>Charging has stopped. Let the BMS balance.</source>
        <translation>La charge est arrêtée. Laisser le BMS équilibrer.</translation>
    </message>
    <message>
        <source>Charging has stopped. Look for a second charger; let the voltage come down.</source>
        <translation>La charge est arrêtée. Chercher un second chargeur ; laisser la tension redescendre.</translation>
    </message>
    <message>
        <source>Charging waits. Check the heater.</source>
        <translation>La charge attend. Contrôler le chauffage.</translation>
    </message>
    <message>
        <source>Charging with high power in a warm cabinet.</source>
        <translation>Charge à forte puissance dans une armoire chaude.</translation>
    </message>
    <message>
        <source>Check DC fuse and contactor; charge the battery.</source>
        <translation>Contrôler fusible DC et contacteur ; charger la batterie.</translation>
    </message>
    <message>
        <source>Check DC switch, fuse and contactor.</source>
        <translation>Contrôler interrupteur DC, fusible et contacteur.</translation>
    </message>
    <message>
        <source>Check cable and supply. The link comes back by itself.</source>
        <translation>Contrôler câble et alimentation. La liaison revient d’elle-même.</translation>
    </message>
    <message>
        <source>Check cable and terminators between the inverters.</source>
        <translation>Contrôler câble et terminaisons entre les onduleurs.</translation>
    </message>
    <message>
        <source>Check capacity and current sensor; let the BMS learn with a full cycle.</source>
        <translation>Contrôler capacité et capteur de courant ; laisser le BMS apprendre par un cycle complet.</translation>
    </message>
    <message>
        <source>Check direction and place of each current transformer; set the meter to bidirectional mode.</source>
        <translation>Contrôler sens et place de chaque transformateur de courant ; mettre le compteur en mode bidirectionnel.</translation>
    </message>
    <message>
        <source>Check door seals and drain; keep the cabinet closed until the heater has dried it.</source>
        <translation>Contrôler joints de porte et évacuation ; garder l’armoire fermée jusqu’à ce que le chauffage l’ait séchée.</translation>
    </message>
    <message>
        <source>Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.</source>
        <translation>Contrôler ventilateur et filtre ; ombrager l’armoire. Les limites de température des cellules réduisent la puissance.</translation>
    </message>
    <message>
        <source>Check fans and filters.</source>
        <translation>Contrôler ventilateurs et filtres.</translation>
    </message>
    <message>
        <source>Check fans, filters and room temperature.</source>
        <translation>Contrôler ventilateurs, filtres et température du local.</translation>
    </message>
    <message>
        <source>Check fuses and connections of the named string.</source>
        <translation>Contrôler fusibles et connexions de la chaîne citée.</translation>
    </message>
    <message>
        <source>Check fuses and the order of the phases.</source>
        <translation>Contrôler les fusibles et l’ordre des phases.</translation>
    </message>
    <message>
        <source>Check grid fuses and switch; it comes back after its waiting time.</source>
        <translation>Contrôler fusibles et interrupteur réseau ; il revient après son temps d’attente.</translation>
    </message>
    <message>
        <source>Check heater, its fuse and the door. Cold cells are not charged.</source>
        <translation>Contrôler le chauffage, son fusible et la porte. Les cellules froides ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Check interlock, auxiliary supply and pre-charge fuse.</source>
        <translation>Contrôler verrouillage, alimentation auxiliaire et fusible de précharge.</translation>
    </message>
    <message>
        <source>Check main switch and fuses; ask the grid operator. The unit comes back by itself.</source>
        <translation>Contrôler interrupteur principal et fusibles ; interroger le gestionnaire de réseau. L’unité revient d’elle-même.</translation>
    </message>
    <message>
        <source>Check network cable and router; nothing is lost for a week.</source>
        <translation>Contrôler câble réseau et routeur ; rien n’est perdu pendant une semaine.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor named here.</source>
        <translation>Contrôler connecteur et câble du capteur cité ici.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.</source>
        <translation>Contrôler connecteur et câble du capteur. Les chauffages de la zone restent coupés, son ventilateur tourne à vitesse moyenne.</translation>
    </message>
    <message>
        <source>Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.</source>
        <translation>Contrôler les connecteurs et les deux terminaisons de 120 ohms ; comparer le débit avec le BMS. Le bus se rouvre de lui-même.</translation>
    </message>
    <message>
        <source>Check ratings in the site file and the device's remote-control set-up.</source>
        <translation>Contrôler les valeurs nominales du fichier de site et le réglage de commande à distance de l’appareil.</translation>
    </message>
    <message>
        <source>Check seals and heater; do not open a cold cabinet in humid weather.</source>
        <translation>Contrôler joints et chauffage ; ne pas ouvrir une armoire froide par temps humide.</translation>
    </message>
    <message>
        <source>Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.</source>
        <translation>Contrôler blindage, connecteurs et terminaisons ; mesurer 60 ohms entre CAN-H et CAN-L hors tension.</translation>
    </message>
    <message>
        <source>Check shield, terminators and plugs of this device; keep the cable away from power cables.</source>
        <translation>Contrôler blindage, terminaisons et connecteurs de cet appareil ; éloigner le câble des câbles de puissance.</translation>
    </message>
    <message>
        <source>Check supply, cable, address and unit id in the site file.</source>
        <translation>Contrôler alimentation, câble, adresse et numéro d’unité dans le fichier de site.</translation>
    </message>
    <message>
        <source>Check that remote control is enabled in the inverter; no power is commanded before.</source>
        <translation>Vérifier que la commande à distance est activée dans l’onduleur ; aucune puissance n’est commandée avant.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the BMS; compare the static limits in the site file. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Vérifier que l’onduleur obéit au BMS ; comparer les limites statiques du fichier de site. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the charge limit of the BMS.</source>
        <translation>Vérifier que l’onduleur respecte la limite de charge du BMS.</translation>
    </message>
    <message>
        <source>Check the DC voltage; let it cool for ten minutes before another try.</source>
        <translation>Contrôler la tension DC ; laisser refroidir dix minutes avant un nouvel essai.</translation>
    </message>
    <message>
        <source>Check the PV inverter's own export control, or choose a mode that stores surplus, such as self-consumption.</source>
        <translation>Contrôler la limitation d’injection propre à l’onduleur PV, ou choisir un mode qui stocke le surplus, comme l’autoconsommation.</translation>
    </message>
    <message>
        <source>Check the air path of the warmest module.</source>
        <translation>Contrôler le passage d’air du module le plus chaud.</translation>
    </message>
    <message>
        <source>Check the auxiliary supply; call the maker's service.</source>
        <translation>Contrôler l’alimentation auxiliaire ; appeler le service du fabricant.</translation>
    </message>
    <message>
        <source>Check the cable and the battery type in the inverter.</source>
        <translation>Contrôler le câble et le type de batterie réglé dans l’onduleur.</translation>
    </message>
    <message>
        <source>Check the cable; without its meter its export limit may be kept at zero.</source>
        <translation>Contrôler le câble ; sans son compteur, sa limite d’injection peut rester à zéro.</translation>
    </message>
    <message>
        <source>Check the cables between the modules.</source>
        <translation>Contrôler les câbles entre les modules.</translation>
    </message>
    <message>
        <source>Check the converter and the A/B wires; look for a second master.</source>
        <translation>Contrôler le convertisseur et les fils A/B ; chercher un second maître.</translation>
    </message>
    <message>
        <source>Check the devices named in the detail.</source>
        <translation>Contrôler les appareils cités dans le détail.</translation>
    </message>
    <message>
        <source>Check the fan for dirt and bearing noise; replace it.</source>
        <translation>Contrôler l’encrassement et le bruit de palier du ventilateur ; le remplacer.</translation>
    </message>
    <message>
        <source>Check the file of secrets named in the site file, the device at the hub, and the clock.</source>
        <translation>Contrôler le fichier de secrets nommé dans le fichier de site, l’appareil au hub et l’horloge.</translation>
    </message>
    <message>
        <source>Check the heater and the room temperature.</source>
        <translation>Contrôler le chauffage et la température du local.</translation>
    </message>
    <message>
        <source>Check the network. Control works on; schedules wait.</source>
        <translation>Contrôler le réseau informatique. La commande continue ; les horaires attendent.</translation>
    </message>
    <message>
        <source>Check the neutral and the wiring mode set in the inverter.</source>
        <translation>Contrôler le neutre et le mode de câblage réglé dans l’onduleur.</translation>
    </message>
    <message>
        <source>Check the plugs of the named module; restart the BMS.</source>
        <translation>Contrôler les connecteurs du module cité ; redémarrer le BMS.</translation>
    </message>
    <message>
        <source>Check the price service. Prices of the day before are assumed meanwhile.</source>
        <translation>Contrôler le service de prix. Entre-temps, les prix de la veille sont supposés.</translation>
    </message>
    <message>
        <source>Check the profile in the site file and the set-up of the device.</source>
        <translation>Contrôler le profil dans le fichier de site et le réglage de l’appareil.</translation>
    </message>
    <message>
        <source>Check the switch and the supply the named devices share.</source>
        <translation>Contrôler le commutateur et l’alimentation communs aux appareils cités.</translation>
    </message>
    <message>
        <source>Check the wiring of the backup output.</source>
        <translation>Contrôler le câblage de la sortie de secours.</translation>
    </message>
    <message>
        <source>Check voltage, frequency and fuel of the generator.</source>
        <translation>Contrôler tension, fréquence et carburant du générateur.</translation>
    </message>
    <message>
        <source>Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).</source>
        <translation>Contrôler le câblage, les deux terminaisons de 120 ohms et le débit. Elle rejoint le bus d’elle-même (restart-ms de l’interface).</translation>
    </message>
    <message>
        <source>Clean filters, check fans, give it air.</source>
        <translation>Nettoyer les filtres, contrôler les ventilateurs, l’aérer.</translation>
    </message>
    <message>
        <source>Clean filters, check fans.</source>
        <translation>Nettoyer les filtres, contrôler les ventilateurs.</translation>
    </message>
    <message>
        <source>Clean its filter and check its small fan.</source>
        <translation>Nettoyer son filtre et contrôler son petit ventilateur.</translation>
    </message>
    <message>
        <source>Clean or replace the fan.</source>
        <translation>Nettoyer ou remplacer le ventilateur.</translation>
    </message>
    <message>
        <source>Clock has jumped</source>
        <translation>L’horloge a sauté</translation>
    </message>
    <message>
        <source>Clock is not set</source>
        <translation>L’horloge n’est pas réglée</translation>
    </message>
    <message>
        <source>Close it when the cause is known.</source>
        <translation>Le refermer quand la cause est connue.</translation>
    </message>
    <message>
        <source>Close it; check its contact.</source>
        <translation>Le fermer ; contrôler son contact.</translation>
    </message>
    <message>
        <source>Close the door; check its contact.</source>
        <translation>Fermer la porte ; contrôler son contact.</translation>
    </message>
    <message>
        <source>Close the door; climate control cannot hold temperature and humidity.</source>
        <translation>Fermer la porte ; la climatisation ne peut tenir ni température ni humidité.</translation>
    </message>
    <message>
        <source>Coil, its supply or its feedback contact failed.</source>
        <translation>Bobine, son alimentation ou son contact de retour en panne.</translation>
    </message>
    <message>
        <source>Cold room or failed heater.</source>
        <translation>Local froid ou chauffage en panne.</translation>
    </message>
    <message>
        <source>Compare both sides with the inverter's display; check the profile.</source>
        <translation>Comparer les deux côtés avec l’afficheur de l’onduleur ; contrôler le profil.</translation>
    </message>
    <message>
        <source>Compare grid, PV and inverter power with their own displays; check the current transformers. Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.</source>
        <translation>Comparer les puissances réseau, PV et onduleur avec leurs afficheurs ; contrôler les transformateurs de courant. Mesurer chaque générateur, ou omettre le compteur PV du fichier de site. Puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Compare set-point and power on the inverter page; look for a second controller.</source>
        <translation>Comparer consigne et puissance à la page de l’onduleur ; chercher un second contrôleur.</translation>
    </message>
    <message>
        <source>Compare the charge voltage of the inverter with the limit of the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Comparer la tension de charge de l’onduleur avec la limite du BMS. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Compare the charge voltage with the limit of the BMS.</source>
        <translation>Comparer la tension de charge avec la limite du BMS.</translation>
    </message>
    <message>
        <source>Compare the limits of inverter and BMS.</source>
        <translation>Comparer les limites de l’onduleur et du BMS.</translation>
    </message>
    <message>
        <source>Compare the settings with the commissioning record.</source>
        <translation>Comparer les réglages avec le procès-verbal de mise en service.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS.</source>
        <translation>Comparer les limites statiques du fichier de site avec le BMS.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Comparer les limites statiques du fichier de site avec le BMS. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS; look for overload in backup. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Comparer les limites statiques du fichier de site avec le BMS ; chercher une surcharge en secours. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Compare the time; records around the jump carry a wrong one.</source>
        <translation>Comparer l’heure ; les enregistrements autour du saut sont mal datés.</translation>
    </message>
    <message>
        <source>Compare with another instrument; inform the grid operator.</source>
        <translation>Comparer avec un autre instrument ; informer le gestionnaire de réseau.</translation>
    </message>
    <message>
        <source>Compare with the device's own display; check profile and wiring.</source>
        <translation>Comparer avec l’afficheur de l’appareil ; contrôler profil et câblage.</translation>
    </message>
    <message>
        <source>Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.</source>
        <translation>Comparer avec le document du gestionnaire de réseau ; corriger l’onduleur ou `grid_code.protection` du fichier de site.</translation>
    </message>
    <message>
        <source>Compare with the inverter's DC current; check contactor and fuse of this rack.</source>
        <translation>Comparer avec le courant DC de l’onduleur ; contrôler contacteur et fusible de ce rack.</translation>
    </message>
    <message>
        <source>Compare with the meter; ask the grid operator; check the grid code set in the inverter.</source>
        <translation>Comparer avec le compteur ; interroger le gestionnaire de réseau ; contrôler le code réseau réglé dans l’onduleur.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and fuses.</source>
        <translation>Comparer avec le compteur ; contrôler bornes et fusibles.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and the grid code set in the inverter.</source>
        <translation>Comparer avec le compteur ; contrôler les bornes et le code réseau réglé dans l’onduleur.</translation>
    </message>
    <message>
        <source>Contact of the emergency stop flickers</source>
        <translation>Le contact de l’arrêt d’urgence est instable</translation>
    </message>
    <message>
        <source>Contactor does not act as told</source>
        <translation>Le contacteur n’obéit pas</translation>
    </message>
    <message>
        <source>Contactor does not act as told: protection</source>
        <translation>Le contacteur n’obéit pas : protection</translation>
    </message>
    <message>
        <source>Contactor of the rack does not close</source>
        <translation>Le contacteur du rack ne se ferme pas</translation>
    </message>
    <message>
        <source>Contactor of the rack does not open</source>
        <translation>Le contacteur du rack ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Control board of the inverter has failed</source>
        <translation>La carte de commande de l’onduleur est en panne</translation>
    </message>
    <message>
        <source>Control board of the inverter is hot</source>
        <translation>La carte de commande de l’onduleur est chaude</translation>
    </message>
    <message>
        <source>Control cycle came late</source>
        <translation>Un cycle de commande est venu en retard</translation>
    </message>
    <message>
        <source>Control cycles are late again and again</source>
        <translation>Les cycles de commande sont sans cesse en retard</translation>
    </message>
    <message>
        <source>Controller restarted after a fault</source>
        <translation>Le contrôleur a redémarré après un défaut</translation>
    </message>
    <message>
        <source>Correct it with `ballast check`; the last good configuration stays in force.</source>
        <translation>À corriger avec `ballast check` ; la dernière configuration valable reste en vigueur.</translation>
    </message>
    <message>
        <source>Correct the ratings in the site file; the smaller one is obeyed.</source>
        <translation>Corriger les valeurs nominales du fichier de site ; la plus petite est respectée.</translation>
    </message>
    <message>
        <source>Current direction: rack and inverter disagree</source>
        <translation>Sens du courant : rack et onduleur se contredisent</translation>
    </message>
    <message>
        <source>Current too high</source>
        <translation>Courant trop élevé</translation>
    </message>
    <message>
        <source>Current too high: protection</source>
        <translation>Courant trop élevé : protection</translation>
    </message>
    <message>
        <source>DC switch of the inverter is open</source>
        <translation>L’interrupteur DC de l’onduleur est ouvert</translation>
    </message>
    <message>
        <source>DC switch open, fuse blown or contactor open.</source>
        <translation>Interrupteur DC ouvert, fusible fondu ou contacteur ouvert.</translation>
    </message>
    <message>
        <source>Device answers slowly</source>
        <translation>L’appareil répond lentement</translation>
    </message>
    <message>
        <source>Discharge current too high</source>
        <translation>Courant de décharge trop élevé</translation>
    </message>
    <message>
        <source>Discharge current too high: protection</source>
        <translation>Courant de décharge trop élevé : protection</translation>
    </message>
    <message>
        <source>Discharged too far, or left empty for long.</source>
        <translation>Trop déchargée, ou laissée longtemps vide.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge now with little power; below the maker's limit call service.</source>
        <translation>La décharge est arrêtée. Charger maintenant à faible puissance ; sous la limite du fabricant, appeler le service technique.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge; if it returns, have the cell checked.</source>
        <translation>La décharge est arrêtée. Charger ; si cela revient, faire contrôler la cellule.</translation>
    </message>
    <message>
        <source>Disconnect and measure the insulation; never touch the DC side before. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Déconnecter et mesurer l’isolement ; ne jamais toucher le côté DC avant. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Disconnect loads with motors or converters; restart.</source>
        <translation>Débrancher les consommateurs à moteur ou à convertisseur ; redémarrer.</translation>
    </message>
    <message>
        <source>Disconnect the backup loads one by one.</source>
        <translation>Débrancher les consommateurs de secours un par un.</translation>
    </message>
    <message>
        <source>Disconnect, find the short and replace the fuses. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Déconnecter, trouver le court-circuit et remplacer les fusibles. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>Disk is read-only</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Display of the inverter does not answer</source>
        <translation>L’afficheur de l’onduleur ne répond pas</translation>
    </message>
    <message>
        <source>Distribution operator's limit is not kept</source>
        <translation>La limite du gestionnaire de distribution n’est pas respectée</translation>
    </message>
    <message>
        <source>Distribution operator's side is not heard</source>
        <translation>Le gestionnaire de distribution n’est plus entendu</translation>
    </message>
    <message>
        <source>Do not connect it in parallel: a high balancing current would flow. Bring it to their voltage first.</source>
        <translation>Ne pas le connecter en parallèle : un fort courant d’équilibrage passerait. L’amener d’abord à leur tension.</translation>
    </message>
    <message>
        <source>Do not open the cabinet before it is free of voltage; find the leak and dry it.</source>
        <translation>Ne pas ouvrir l’armoire avant qu’elle soit hors tension ; trouver la fuite et sécher.</translation>
    </message>
    <message>
        <source>Do not restart before the cause is understood. Then acknowledge and reset.</source>
        <translation>Ne pas redémarrer sans avoir compris la cause. Puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Do not restart; call the maker's service.</source>
        <translation>Ne pas redémarrer ; appeler le service du fabricant.</translation>
    </message>
    <message>
        <source>Do the commissioning test, then acknowledge the profile in the site file.</source>
        <translation>Faire l’essai de mise en service, puis acquitter le profil dans le fichier de site.</translation>
    </message>
    <message>
        <source>Each one ended: an inverter fault, a fault in the loads, a weak battery, or too little sun.</source>
        <translation>Chacun a pris fin : défaut de l’onduleur, défaut chez les consommateurs, batterie faible ou trop peu de soleil.</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>Empty battery, blown DC fuse or open contactor.</source>
        <translation>Batterie vide, fusible DC fondu ou contacteur ouvert.</translation>
    </message>
    <message>
        <source>Empty, or protecting itself.</source>
        <translation>Vide, ou se protège.</translation>
    </message>
    <message>
        <source>End other programs; look at the load on the system page.</source>
        <translation>Fermer d’autres programmes ; voir la charge à la page système.</translation>
    </message>
    <message>
        <source>Energy counter of a meter went backwards</source>
        <translation>Le compteur d’énergie d’un appareil a reculé</translation>
    </message>
    <message>
        <source>Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.</source>
        <translation>La gestion de l’énergie agit depuis deux heures : pertes, autres usages de la batterie, ou limite qui la gêne.</translation>
    </message>
    <message>
        <source>Export limit of the grid connection exceeded</source>
        <translation>Limite d’injection du raccordement dépassée</translation>
    </message>
    <message>
        <source>Fan blocked, worn or without supply, or its speed signal is lost.</source>
        <translation>Ventilateur bloqué, usé ou sans alimentation, ou signal de vitesse perdu.</translation>
    </message>
    <message>
        <source>Fan does not turn as commanded</source>
        <translation>Le ventilateur ne tourne pas comme commandé</translation>
    </message>
    <message>
        <source>Fan failed, air inlet blocked, or the surroundings are too hot.</source>
        <translation>Ventilateur en panne, entrée d’air obstruée ou environnement trop chaud.</translation>
    </message>
    <message>
        <source>Fan of the battery has failed</source>
        <translation>Le ventilateur de la batterie est en panne</translation>
    </message>
    <message>
        <source>Fan of the inverter has failed</source>
        <translation>Le ventilateur de l’onduleur est en panne</translation>
    </message>
    <message>
        <source>Fast frequency reserve is not ready again in time</source>
        <translation>La réserve rapide de fréquence n’est pas de nouveau prête à temps</translation>
    </message>
    <message>
        <source>Fault inside the BMS</source>
        <translation>Défaut interne du BMS</translation>
    </message>
    <message>
        <source>Fault inside the BMS: protection</source>
        <translation>Défaut interne du BMS : protection</translation>
    </message>
    <message>
        <source>Feedback of the grid contactor is lost</source>
        <translation>Le retour d’état du contacteur réseau est perdu</translation>
    </message>
    <message>
        <source>Find out why it ends. Until tomorrow it starts once an hour only; resetting this alarm ends the wait. The site goes back to the grid by itself.</source>
        <translation>Chercher pourquoi il prend fin. Jusqu’à demain il ne démarre qu’une fois par heure ; réarmer cette alarme met fin à l’attente. Le site revient de lui-même au réseau.</translation>
    </message>
    <message>
        <source>Find the cause before the fuse is replaced.</source>
        <translation>Trouver la cause avant de remplacer le fusible.</translation>
    </message>
    <message>
        <source>Firmware versions inside the inverter differ</source>
        <translation>Les versions de micrologiciel dans l’onduleur diffèrent</translation>
    </message>
    <message>
        <source>Fit a clock module, or replace its battery.</source>
        <translation>Installer un module d’horloge, ou remplacer sa pile.</translation>
    </message>
    <message>
        <source>Free space or replace the card.</source>
        <translation>Libérer de la place ou remplacer la carte.</translation>
    </message>
    <message>
        <source>Free space or replace the card. Control works on.</source>
        <translation>Libérer de la place ou remplacer la carte. La commande continue.</translation>
    </message>
    <message>
        <source>Free space or replace the card; records of the last two hours are held in memory.</source>
        <translation>Libérer de la place ou remplacer la carte ; les enregistrements des deux dernières heures sont en mémoire.</translation>
    </message>
    <message>
        <source>Free space; shorten the history in the site file.</source>
        <translation>Libérer de la place ; raccourcir l’historique dans le fichier de site.</translation>
    </message>
    <message>
        <source>Full, cold, or protecting itself.</source>
        <translation>Plein, froid, ou se protège.</translation>
    </message>
    <message>
        <source>Fuse of the inverter has blown</source>
        <translation>Un fusible de l’onduleur a fondu</translation>
    </message>
    <message>
        <source>Give a new set-point or return to automatic.</source>
        <translation>Donner une nouvelle consigne ou revenir en automatique.</translation>
    </message>
    <message>
        <source>Give the controller air; check its fan and the temperature of the cabinet.</source>
        <translation>Aérer le contrôleur ; contrôler son ventilateur et la température de l’armoire.</translation>
    </message>
    <message>
        <source>Grid and backup terminals are swapped or bridged.</source>
        <translation>Les bornes réseau et secours sont inversées ou pontées.</translation>
    </message>
    <message>
        <source>Grid contactor did not close</source>
        <translation>Le contacteur réseau ne s’est pas fermé</translation>
    </message>
    <message>
        <source>Grid contactor did not open</source>
        <translation>Le contacteur réseau ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Grid contactor has opened by itself</source>
        <translation>Le contacteur réseau s’est ouvert de lui-même</translation>
    </message>
    <message>
        <source>Grid contactor is closed although it is told to open</source>
        <translation>Le contacteur réseau est fermé malgré l’ordre d’ouverture</translation>
    </message>
    <message>
        <source>Grid disturbance or an island with too much PV.</source>
        <translation>Perturbation du réseau ou îlot avec trop de PV.</translation>
    </message>
    <message>
        <source>Grid disturbance or an overloaded island.</source>
        <translation>Perturbation du réseau ou îlot surchargé.</translation>
    </message>
    <message>
        <source>Grid disturbance, a short circuit or a damaged power stage.</source>
        <translation>Perturbation du réseau, court-circuit ou étage de puissance endommagé.</translation>
    </message>
    <message>
        <source>Grid disturbance, an island, or a wrong grid code.</source>
        <translation>Perturbation du réseau, îlot ou mauvais code réseau.</translation>
    </message>
    <message>
        <source>Grid disturbance, island or a failed measurement.</source>
        <translation>Perturbation du réseau, îlot ou mesure en panne.</translation>
    </message>
    <message>
        <source>Grid frequency is not known</source>
        <translation>La fréquence du réseau est inconnue</translation>
    </message>
    <message>
        <source>Grid frequency outside its normal band</source>
        <translation>Fréquence du réseau hors de sa plage normale</translation>
    </message>
    <message>
        <source>Grid has failed</source>
        <translation>Le réseau est en panne</translation>
    </message>
    <message>
        <source>Grid meter and inverter contradict each other</source>
        <translation>Compteur réseau et onduleur se contredisent</translation>
    </message>
    <message>
        <source>Grid voltage is high</source>
        <translation>La tension du réseau est haute</translation>
    </message>
    <message>
        <source>Grid voltage is low</source>
        <translation>La tension du réseau est basse</translation>
    </message>
    <message>
        <source>Grid voltage outside its normal band</source>
        <translation>Tension du réseau hors de sa plage normale</translation>
    </message>
    <message>
        <source>Grid voltages are unbalanced</source>
        <translation>Les tensions du réseau sont déséquilibrées</translation>
    </message>
    <message>
        <source>Hardware watchdog is not armed</source>
        <translation>Le chien de garde matériel n’est pas armé</translation>
    </message>
    <message>
        <source>Have the board checked soon.</source>
        <translation>Faire contrôler bientôt la carte.</translation>
    </message>
    <message>
        <source>Have the cable checked at the next visit.</source>
        <translation>Faire contrôler le câble à la prochaine visite.</translation>
    </message>
    <message>
        <source>Have the contactor checked at the next visit.</source>
        <translation>Faire contrôler le contacteur à la prochaine visite.</translation>
    </message>
    <message>
        <source>Have the insulation measured at the next visit; look for moisture.</source>
        <translation>Faire mesurer l’isolement à la prochaine visite ; chercher de l’humidité.</translation>
    </message>
    <message>
        <source>Have the named cell and its sense wire checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Faire contrôler la cellule citée et son fil de mesure. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Have the named module checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Faire contrôler le module cité. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Have the named sensor replaced; values near it are not to be trusted.</source>
        <translation>Faire remplacer le capteur cité ; ne pas se fier aux valeurs voisines.</translation>
    </message>
    <message>
        <source>Have the torque of the power terminals checked soon.</source>
        <translation>Faire contrôler bientôt le serrage des bornes de puissance.</translation>
    </message>
    <message>
        <source>Heater failed or too small, or a door is open.</source>
        <translation>Chauffage en panne ou trop faible, ou porte ouverte.</translation>
    </message>
    <message>
        <source>Heater has no effect</source>
        <translation>Le chauffage est sans effet</translation>
    </message>
    <message>
        <source>Heater, its fuse or its relay failed, or a door is open.</source>
        <translation>Chauffage, son fusible ou son relais en panne, ou porte ouverte.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling or a damaged cell.</source>
        <translation>Forte puissance prolongée, refroidissement en panne ou cellule endommagée.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling, or a damaged cell.</source>
        <translation>Forte puissance prolongée, refroidissement en panne ou cellule endommagée.</translation>
    </message>
    <message>
        <source>High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.</source>
        <translation>Local chaud, boîtier couvert ou ventilateur en panne ; dès 80 °C, il ralentit de lui-même.</translation>
    </message>
    <message>
        <source>History or recording cannot be written</source>
        <translation>L’historique ou l’enregistrement ne peut être écrit</translation>
    </message>
    <message>
        <source>Import limit of the grid connection exceeded</source>
        <translation>Limite de soutirage du raccordement dépassée</translation>
    </message>
    <message>
        <source>Input module, wire or auxiliary contact failed.</source>
        <translation>Module d’entrée, fil ou contact auxiliaire en panne.</translation>
    </message>
    <message>
        <source>Inspect DC cables and plugs.</source>
        <translation>Inspecter les câbles et connecteurs DC.</translation>
    </message>
    <message>
        <source>Insulation to earth is too low</source>
        <translation>Isolement à la terre trop faible</translation>
    </message>
    <message>
        <source>Insulation to earth is too low: protection</source>
        <translation>Isolement à la terre trop faible : protection</translation>
    </message>
    <message>
        <source>Internal supply of the inverter has failed</source>
        <translation>L’alimentation interne de l’onduleur est en panne</translation>
    </message>
    <message>
        <source>Inverter does not answer</source>
        <translation>L’onduleur ne répond pas</translation>
    </message>
    <message>
        <source>Inverter does not follow its set-point</source>
        <translation>L’onduleur ne suit pas sa consigne</translation>
    </message>
    <message>
        <source>Inverter does not hear its own meter</source>
        <translation>L’onduleur n’entend pas son propre compteur</translation>
    </message>
    <message>
        <source>Inverter does not hear the BMS</source>
        <translation>L’onduleur n’entend pas le BMS</translation>
    </message>
    <message>
        <source>Inverter does not start</source>
        <translation>L’onduleur ne démarre pas</translation>
    </message>
    <message>
        <source>Inverter fault, short circuit or too much load at the start, or lost communication.</source>
        <translation>Défaut d’onduleur, court-circuit ou trop de consommateurs au démarrage, ou communication perdue.</translation>
    </message>
    <message>
        <source>Inverter has detected an island</source>
        <translation>L’onduleur a détecté un îlot</translation>
    </message>
    <message>
        <source>Inverter has lost its settings</source>
        <translation>L’onduleur a perdu ses réglages</translation>
    </message>
    <message>
        <source>Inverter has missed the heartbeat</source>
        <translation>L’onduleur n’a pas reçu le signe de vie</translation>
    </message>
    <message>
        <source>Inverter is hot</source>
        <translation>L’onduleur est chaud</translation>
    </message>
    <message>
        <source>Inverter is in local or maintenance operation</source>
        <translation>L’onduleur est en marche locale ou en maintenance</translation>
    </message>
    <message>
        <source>Inverter is not the expected device</source>
        <translation>L’onduleur n’est pas l’appareil attendu</translation>
    </message>
    <message>
        <source>Inverter is overloaded</source>
        <translation>L’onduleur est surchargé</translation>
    </message>
    <message>
        <source>Inverter is read-only</source>
        <translation>L’onduleur est en lecture seule</translation>
    </message>
    <message>
        <source>Inverter is separated from the grid</source>
        <translation>L’onduleur est séparé du réseau</translation>
    </message>
    <message>
        <source>Inverter is set up wrongly</source>
        <translation>L’onduleur est mal réglé</translation>
    </message>
    <message>
        <source>Inverter is smaller than the site file says</source>
        <translation>L’onduleur est plus petit que ne dit le fichier de site</translation>
    </message>
    <message>
        <source>Inverter protection differs from the grid code</source>
        <translation>La protection de l’onduleur diffère du code réseau</translation>
    </message>
    <message>
        <source>Inverter reports a fault</source>
        <translation>L’onduleur signale un défaut</translation>
    </message>
    <message>
        <source>Inverter reports an alarm word</source>
        <translation>L’onduleur signale un mot d’alarme</translation>
    </message>
    <message>
        <source>Inverter reports an unknown state</source>
        <translation>L’onduleur signale un état inconnu</translation>
    </message>
    <message>
        <source>Inverter sends frozen values</source>
        <translation>L’onduleur envoie des valeurs figées</translation>
    </message>
    <message>
        <source>Inverter sends impossible values</source>
        <translation>L’onduleur envoie des valeurs impossibles</translation>
    </message>
    <message>
        <source>Inverter too cold</source>
        <translation>Onduleur trop froid</translation>
    </message>
    <message>
        <source>Inverter too hot</source>
        <translation>Onduleur trop chaud</translation>
    </message>
    <message>
        <source>Inverter was never heard</source>
        <translation>L’onduleur n’a jamais été entendu</translation>
    </message>
    <message>
        <source>Inverter was switched off by hand</source>
        <translation>L’onduleur a été arrêté à la main</translation>
    </message>
    <message>
        <source>Inverter's own safety timer is not armed</source>
        <translation>La minuterie de sécurité de l’onduleur n’est pas armée</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too high</source>
        <translation>Onduleur : tension DC trop haute</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too low</source>
        <translation>Onduleur : tension DC trop basse</translation>
    </message>
    <message>
        <source>Inverter: PV voltage too high</source>
        <translation>Onduleur : tension PV trop haute</translation>
    </message>
    <message>
        <source>Inverter: arc detected</source>
        <translation>Onduleur : arc détecté</translation>
    </message>
    <message>
        <source>Inverter: arc detector does not work</source>
        <translation>Onduleur : le détecteur d’arc ne fonctionne pas</translation>
    </message>
    <message>
        <source>Inverter: battery is cold</source>
        <translation>Onduleur : batterie froide</translation>
    </message>
    <message>
        <source>Inverter: battery polarity is reversed</source>
        <translation>Onduleur : polarité de la batterie inversée</translation>
    </message>
    <message>
        <source>Inverter: battery reports a fault</source>
        <translation>Onduleur : la batterie signale un défaut</translation>
    </message>
    <message>
        <source>Inverter: battery switch has failed</source>
        <translation>Onduleur : interrupteur de batterie en panne</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is high</source>
        <translation>Onduleur : tension de batterie haute</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is low</source>
        <translation>Onduleur : tension de batterie basse</translation>
    </message>
    <message>
        <source>Inverter: charging of its DC capacitors failed</source>
        <translation>Onduleur : échec de charge de ses condensateurs DC</translation>
    </message>
    <message>
        <source>Inverter: direct current on the AC side</source>
        <translation>Onduleur : courant continu côté AC</translation>
    </message>
    <message>
        <source>Inverter: generator input outside its band</source>
        <translation>Onduleur : entrée générateur hors plage</translation>
    </message>
    <message>
        <source>Inverter: grid frequency changes too fast</source>
        <translation>Onduleur : la fréquence du réseau varie trop vite</translation>
    </message>
    <message>
        <source>Inverter: grid frequency outside its band</source>
        <translation>Onduleur : fréquence du réseau hors plage</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too high</source>
        <translation>Onduleur : fréquence du réseau trop haute</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too low</source>
        <translation>Onduleur : fréquence du réseau trop basse</translation>
    </message>
    <message>
        <source>Inverter: grid voltage outside its band</source>
        <translation>Onduleur : tension du réseau hors plage</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too high</source>
        <translation>Onduleur : tension du réseau trop haute</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too low</source>
        <translation>Onduleur : tension du réseau trop basse</translation>
    </message>
    <message>
        <source>Inverter: grid voltages are unbalanced</source>
        <translation>Onduleur : tensions du réseau déséquilibrées</translation>
    </message>
    <message>
        <source>Inverter: ground fault</source>
        <translation>Onduleur : défaut à la terre</translation>
    </message>
    <message>
        <source>Inverter: insulation is too low</source>
        <translation>Onduleur : isolement trop faible</translation>
    </message>
    <message>
        <source>Inverter: its own meter is wired backwards</source>
        <translation>Onduleur : son propre compteur est câblé à l’envers</translation>
    </message>
    <message>
        <source>Inverter: leakage current too high</source>
        <translation>Onduleur : courant de fuite trop élevé</translation>
    </message>
    <message>
        <source>Inverter: neutral or earth is missing</source>
        <translation>Onduleur : neutre ou terre absent</translation>
    </message>
    <message>
        <source>Inverter: no battery connected</source>
        <translation>Onduleur : aucune batterie connectée</translation>
    </message>
    <message>
        <source>Inverter: over-current</source>
        <translation>Onduleur : surintensité</translation>
    </message>
    <message>
        <source>Inverter: phase missing or in wrong order</source>
        <translation>Onduleur : phase absente ou ordre des phases faux</translation>
    </message>
    <message>
        <source>Inverter: short circuit at a PV input</source>
        <translation>Onduleur : court-circuit à une entrée PV</translation>
    </message>
    <message>
        <source>Inverter: short circuit on its DC bus</source>
        <translation>Onduleur : court-circuit sur son bus DC</translation>
    </message>
    <message>
        <source>It closes again by itself when that is safe. Check its supply.</source>
        <translation>Il se referme de lui-même quand c’est sûr. Contrôler son alimentation.</translation>
    </message>
    <message>
        <source>It failed four times within ten minutes. Control goes on; the stop key works on the plain page, too.</source>
        <translation>Il est tombé en panne quatre fois en dix minutes. La commande continue ; la touche d’arrêt agit aussi sur la page simple.</translation>
    </message>
    <message>
        <source>It holds an unknown key or a value outside its range.</source>
        <translation>Il contient une clé inconnue ou une valeur hors plage.</translation>
    </message>
    <message>
        <source>It is not signed by who may, is damaged, or does not fit this unit.</source>
        <translation>Elle n’est pas signée par une autorité reconnue, est endommagée ou ne convient pas à cet appareil.</translation>
    </message>
    <message>
        <source>It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.</source>
        <translation>Il est soudé ou bloqué, son retour est mal câblé, ou sa bobine est alimentée d’ailleurs.</translation>
    </message>
    <message>
        <source>It was closed by hand, is welded, or its feedback is wired wrongly.</source>
        <translation>Il a été fermé à la main, est soudé, ou son retour est mal câblé.</translation>
    </message>
    <message>
        <source>It was set by hand or by a time server after a long time without one.</source>
        <translation>Elle a été réglée à la main ou par un serveur de temps après une longue absence de celui-ci.</translation>
    </message>
    <message>
        <source>It was told to run but stays off: a lock, its own waiting time, no DC voltage, or a missing grid.</source>
        <translation>Il a reçu l’ordre de marche mais reste arrêté : verrouillage, son temps d’attente, pas de tension DC ou réseau absent.</translation>
    </message>
    <message>
        <source>Its auxiliary supply is missing or damaged.</source>
        <translation>Son alimentation auxiliaire est absente ou endommagée.</translation>
    </message>
    <message>
        <source>Its board is not heard: no protection against arcs.</source>
        <translation>Sa carte n’est pas entendue : aucune protection contre les arcs.</translation>
    </message>
    <message>
        <source>Its coil lost its supply, or somebody opened it.</source>
        <translation>Sa bobine a perdu son alimentation, ou quelqu’un l’a ouvert.</translation>
    </message>
    <message>
        <source>Its contacts are welded: the rack cannot be separated.</source>
        <translation>Ses contacts sont soudés : le rack ne peut être séparé.</translation>
    </message>
    <message>
        <source>Its current transformers are turned round or swapped.</source>
        <translation>Ses transformateurs de courant sont inversés ou permutés.</translation>
    </message>
    <message>
        <source>Its firmware knows a state the profile does not.</source>
        <translation>Son micrologiciel connaît un état que le profil ignore.</translation>
    </message>
    <message>
        <source>Its memory has failed or was not written completely.</source>
        <translation>Sa mémoire est en panne ou n’a pas été entièrement écrite.</translation>
    </message>
    <message>
        <source>Its own limits, local control, a second master, or wrong scaling.</source>
        <translation>Ses propres limites, commande locale, second maître ou échelle fausse.</translation>
    </message>
    <message>
        <source>Its own test has failed: memory, measurement or supply.</source>
        <translation>Son autotest a échoué : mémoire, mesure ou alimentation.</translation>
    </message>
    <message>
        <source>Its own test or memory has failed.</source>
        <translation>Son autotest ou sa mémoire a échoué.</translation>
    </message>
    <message>
        <source>Its process failed, took too long, or its plan was refused; the detail says which.</source>
        <translation>Son processus a échoué ou duré trop longtemps, ou son plan a été refusé ; voir le détail.</translation>
    </message>
    <message>
        <source>Its profile has not been verified on this hardware.</source>
        <translation>Son profil n’a pas été vérifié sur ce matériel.</translation>
    </message>
    <message>
        <source>Its register has larger steps than the product on offer allows.</source>
        <translation>Son registre a des pas plus grands que le produit offert ne l’admet.</translation>
    </message>
    <message>
        <source>Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.</source>
        <translation>Son alimentation, connecteur, bus ou pilote ; ou une ligne, une adresse ou un fichier du fichier de site qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>Its temperature probe reads below the charging limit.</source>
        <translation>Sa sonde de température indique moins que la limite de charge.</translation>
    </message>
    <message>
        <source>Its wire is open or shorted, or its converter does not answer.</source>
        <translation>Son fil est coupé ou en court-circuit, ou son convertisseur ne répond pas.</translation>
    </message>
    <message>
        <source>Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.</source>
        <translation>S’éloigner et appeler les pompiers : une batterie au lithium peut reprendre feu. Réarmer seulement après inspection.</translation>
    </message>
    <message>
        <source>Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.</source>
        <translation>S’éloigner des parties sous tension ; déconnecter et mesurer l’isolement. Puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Keep away from the DC side; disconnect and measure the insulation. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>S’éloigner du côté DC ; déconnecter et mesurer l’isolement. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Keep away while one cell is much hotter than the others; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>S’éloigner tant qu’une cellule est bien plus chaude que les autres ; contrôler le refroidissement. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Let it charge soon.</source>
        <translation>La laisser charger bientôt.</translation>
    </message>
    <message>
        <source>Let it charge soon; a battery left empty is damaged.</source>
        <translation>La laisser charger bientôt ; une batterie laissée vide s’endommage.</translation>
    </message>
    <message>
        <source>Let it charge to 100 % once, for example with mode charge only.</source>
        <translation>La laisser charger une fois à 100 %, par exemple avec le mode charge seule.</translation>
    </message>
    <message>
        <source>Let it cool; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Laisser refroidir ; contrôler le refroidissement. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Let less run below the service, or sell less; look at the bounds in `ballast explain`.</source>
        <translation>Faire tourner moins sous le service, ou vendre moins ; voir les limites dans `ballast explain`.</translation>
    </message>
    <message>
        <source>Let the heater warm the cells before charging.</source>
        <translation>Laisser le chauffage réchauffer les cellules avant de charger.</translation>
    </message>
    <message>
        <source>Let the rack rest and balance; have the cell checked if it returns. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Laisser le rack reposer et s’équilibrer ; faire contrôler la cellule si cela revient. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Let the unit discharge at such times; inform the grid operator if it lasts.</source>
        <translation>Laisser l’unité décharger à ces moments-là ; informer le gestionnaire de réseau si cela dure.</translation>
    </message>
    <message>
        <source>Let the unit run again, or take the schedule back.</source>
        <translation>Remettre l’unité en marche ou retirer l’horaire.</translation>
    </message>
    <message>
        <source>Line to a device is unreliable</source>
        <translation>La ligne vers un appareil n’est pas fiable</translation>
    </message>
    <message>
        <source>Load groups are switched off</source>
        <translation>Des groupes de consommateurs sont coupés</translation>
    </message>
    <message>
        <source>Loads or PV of one phase are too much; the battery does what it can and must not add to it.</source>
        <translation>Les charges ou le PV d’une phase sont trop forts ; la batterie fait ce qu’elle peut et ne doit rien y ajouter.</translation>
    </message>
    <message>
        <source>Long line, heavy load, or a tap of the transformer that is set too low.</source>
        <translation>Longue ligne, forte consommation, ou prise de transformateur réglée trop bas.</translation>
    </message>
    <message>
        <source>Look at processor load, temperature and supply; end other programs.</source>
        <translation>Voir charge, température et alimentation du processeur ; fermer d’autres programmes.</translation>
    </message>
    <message>
        <source>Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.</source>
        <translation>Voir tarif et planification dans le fichier de site. Le dernier plan sert tant qu’il vaut, puis l’autoconsommation.</translation>
    </message>
    <message>
        <source>Look at the bounds in `ballast explain`; take back volume if the cause stays.</source>
        <translation>Voir les limites dans `ballast explain` ; reprendre du volume si la cause persiste.</translation>
    </message>
    <message>
        <source>Look at the cell page; plan the replacement of the rack or of the weak module.</source>
        <translation>Voir la page des cellules ; prévoir le remplacement du rack ou du module faible.</translation>
    </message>
    <message>
        <source>Look at the detail; the battery itself is held back already.</source>
        <translation>Voir le détail ; la batterie elle-même est déjà retenue.</translation>
    </message>
    <message>
        <source>Look at the inverter's display; check the DC switch and the release inputs.</source>
        <translation>Voir l’afficheur de l’onduleur ; contrôler l’interrupteur DC et les entrées de libération.</translation>
    </message>
    <message>
        <source>Look at the processor load on the system page.</source>
        <translation>Voir la charge du processeur à la page système.</translation>
    </message>
    <message>
        <source>Look for other masters; compare the direction of the current with the inverter's display.</source>
        <translation>Chercher d’autres maîtres ; comparer le sens du courant avec l’afficheur de l’onduleur.</translation>
    </message>
    <message>
        <source>Look for the hottest cell with a thermal camera; check its bus bars. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Chercher la cellule la plus chaude à la caméra thermique ; contrôler ses barres. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Look the alarm word up in the inverter's manual.</source>
        <translation>Chercher le mot d’alarme dans le manuel de l’onduleur.</translation>
    </message>
    <message>
        <source>Lower the discharge limit in the site file, or shed loads in backup.</source>
        <translation>Abaisser la limite de décharge dans le fichier de site, ou délester en secours.</translation>
    </message>
    <message>
        <source>Make sure nobody is in danger. Release the button, then release the stop in two steps.</source>
        <translation>S’assurer que personne n’est en danger. Déverrouiller le bouton, puis lever l’arrêt en deux étapes.</translation>
    </message>
    <message>
        <source>Manual mode holds power only as long as somebody renews it.</source>
        <translation>Le mode manuel ne tient la puissance que tant que quelqu’un la renouvelle.</translation>
    </message>
    <message>
        <source>Manual set-point was not renewed</source>
        <translation>La consigne manuelle n’a pas été renouvelée</translation>
    </message>
    <message>
        <source>Measure 5 V at the board under load; replace the supply.</source>
        <translation>Mesurer 5 V à la carte en charge ; remplacer l’alimentation.</translation>
    </message>
    <message>
        <source>Measure at the DC terminals; check contactor, fuse and profile.</source>
        <translation>Mesurer aux bornes DC ; contrôler contacteur, fusible et profil.</translation>
    </message>
    <message>
        <source>Measure string by string.</source>
        <translation>Mesurer chaîne par chaîne.</translation>
    </message>
    <message>
        <source>Measure the heater's current; check fuse, relay and door.</source>
        <translation>Mesurer le courant du chauffage ; contrôler fusible, relais et porte.</translation>
    </message>
    <message>
        <source>Measure the insulation of each string; look for moisture in plugs.</source>
        <translation>Mesurer l’isolement de chaque chaîne ; chercher de l’humidité dans les connecteurs.</translation>
    </message>
    <message>
        <source>Memory of the controller runs out</source>
        <translation>La mémoire du contrôleur s’épuise</translation>
    </message>
    <message>
        <source>Meter does not answer</source>
        <translation>Le compteur ne répond pas</translation>
    </message>
    <message>
        <source>Meter does not tell the direction of power</source>
        <translation>Le compteur n’indique pas le sens de la puissance</translation>
    </message>
    <message>
        <source>Meter is not the expected device</source>
        <translation>Le compteur n’est pas l’appareil attendu</translation>
    </message>
    <message>
        <source>Meter sends frozen values</source>
        <translation>Le compteur envoie des valeurs figées</translation>
    </message>
    <message>
        <source>Meter sends impossible values</source>
        <translation>Le compteur envoie des valeurs impossibles</translation>
    </message>
    <message>
        <source>Meter was never heard</source>
        <translation>Le compteur n’a jamais été entendu</translation>
    </message>
    <message>
        <source>Missing balancing or an aged cell.</source>
        <translation>Équilibrage absent ou cellule vieillie.</translation>
    </message>
    <message>
        <source>Missing balancing, a weak cell or a broken sense wire.</source>
        <translation>Équilibrage absent, cellule faible ou fil de mesure coupé.</translation>
    </message>
    <message>
        <source>Modbus line is silent</source>
        <translation>La ligne Modbus est muette</translation>
    </message>
    <message>
        <source>Model, rating or settings do not fit together, or differ between units.</source>
        <translation>Modèle, puissance nominale ou réglages ne vont pas ensemble, ou diffèrent entre unités.</translation>
    </message>
    <message>
        <source>Module voltage outside its band</source>
        <translation>Tension de module hors plage</translation>
    </message>
    <message>
        <source>Module voltage outside its band: protection</source>
        <translation>Tension de module hors plage : protection</translation>
    </message>
    <message>
        <source>Moisture or a damaged PV or DC cable.</source>
        <translation>Humidité, ou câble PV ou DC endommagé.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a device with leakage to earth.</source>
        <translation>Humidité, câble endommagé ou appareil avec fuite à la terre.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a fault inside a module.</source>
        <translation>Humidité, câble endommagé ou défaut dans un module.</translation>
    </message>
    <message>
        <source>More current than the BMS allows: overload, or limits that are not obeyed.</source>
        <translation>Plus de courant que le BMS n’admet : surcharge, ou limites non respectées.</translation>
    </message>
    <message>
        <source>More power is asked for than it can give at this temperature.</source>
        <translation>On demande plus de puissance qu’il n’en peut donner à cette température.</translation>
    </message>
    <message>
        <source>More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.</source>
        <translation>Plus d’une interrogation sur vingt échoue : perturbation, mauvais blindage, connecteur desserré ou second maître.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood and little load.</source>
        <translation>Beaucoup de PV dans le voisinage et peu de consommation.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood, or a wrong transformer tap.</source>
        <translation>Beaucoup de PV dans le voisinage, ou mauvaise prise de transformateur.</translation>
    </message>
    <message>
        <source>Neither grid meter nor inverter measures it, or they are silent.</source>
        <translation>Ni compteur réseau ni onduleur ne la mesure, ou ils sont muets.</translation>
    </message>
    <message>
        <source>New configuration refused</source>
        <translation>Nouvelle configuration refusée</translation>
    </message>
    <message>
        <source>No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.</source>
        <translation>Aucun essai de mise en service n’a réussi sur ce site tel qu’il est câblé : un transformateur, un signe ou une échelle peut être faux.</translation>
    </message>
    <message>
        <source>No connection to the cloud</source>
        <translation>Pas de connexion au cloud</translation>
    </message>
    <message>
        <source>No grid frequency for the services that are sold</source>
        <translation>Pas de fréquence du réseau pour les services vendus</translation>
    </message>
    <message>
        <source>No grid or inverter, a power limit, no permission of the BMS, or attempts and energy of this day are used up.</source>
        <translation>Pas de réseau ou d’onduleur, une limite de puissance, pas d’autorisation du BMS, ou tentatives et énergie du jour épuisées.</translation>
    </message>
    <message>
        <source>No grid, or its grid relay has opened.</source>
        <translation>Pas de réseau, ou son relais réseau s’est ouvert.</translation>
    </message>
    <message>
        <source>No inverter with all of its batteries has been heard.</source>
        <translation>Aucun onduleur n’a été entendu avec toutes ses batteries.</translation>
    </message>
    <message>
        <source>No island is made onto a closed contactor. Have it checked, then reset this alarm.</source>
        <translation>Aucun îlot n’est formé sur un contacteur fermé. Le faire contrôler, puis réarmer cette alarme.</translation>
    </message>
    <message>
        <source>No island is made without it. Check the input and its wiring.</source>
        <translation>Aucun îlot n’est formé sans lui. Contrôler l’entrée et son câblage.</translation>
    </message>
    <message>
        <source>No island: the battery is empty</source>
        <translation>Pas d’îlotage : la batterie est vide</translation>
    </message>
    <message>
        <source>No plan may be used</source>
        <translation>Aucun plan utilisable</translation>
    </message>
    <message>
        <source>No time server was reached since the start.</source>
        <translation>Aucun serveur de temps n’a été joint depuis le démarrage.</translation>
    </message>
    <message>
        <source>Nobody has handed in prices for the hours to come.</source>
        <translation>Personne n’a transmis les prix des heures à venir.</translation>
    </message>
    <message>
        <source>Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of the site file cannot be fed.</source>
        <translation>Personne ne redémarre l’ordinateur s’il se bloque : `RuntimeWatchdogSec` manque ou dépasse 15 s, ou le chien de garde du fichier de site ne peut être alimenté.</translation>
    </message>
    <message>
        <source>None or several of them are set as master, or two have the same address.</source>
        <translation>Aucun ou plusieurs sont réglés en maître, ou deux ont la même adresse.</translation>
    </message>
    <message>
        <source>Note it for the next visit; update the BMS firmware.</source>
        <translation>À noter pour la prochaine visite ; mettre à jour le micrologiciel du BMS.</translation>
    </message>
    <message>
        <source>Note the state on its display and send it to the manufacturer of this controller.</source>
        <translation>Noter l’état sur son afficheur et l’envoyer au fabricant de ce contrôleur.</translation>
    </message>
    <message>
        <source>Note the time for the billing; nothing else is needed after a replacement.</source>
        <translation>Noter l’heure pour la facturation ; rien d’autre n’est requis après un remplacement.</translation>
    </message>
    <message>
        <source>Nothing after a restart of the controller; otherwise check the line.</source>
        <translation>Rien après un redémarrage du contrôleur ; sinon contrôler la ligne.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; otherwise check the grid code set in the inverter.</source>
        <translation>Rien lors d’une perturbation ; sinon contrôler le code réseau réglé dans l’onduleur.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; shed loads in an island.</source>
        <translation>Rien lors d’une perturbation ; délester en îlot.</translation>
    </message>
    <message>
        <source>Nothing is needed; if it returns, replace the card.</source>
        <translation>Rien à faire ; si cela revient, remplacer la carte.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.</source>
        <translation>Rien à faire ; le site revient de lui-même après le temps d’observation. Contrôler le fusible principal.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back to the grid by itself.</source>
        <translation>Rien à faire ; le site revient de lui-même sur le réseau.</translation>
    </message>
    <message>
        <source>Nothing is needed; they come back by themselves, the most important first.</source>
        <translation>Rien à faire ; ils reviennent d’eux-mêmes, les plus importants d’abord.</translation>
    </message>
    <message>
        <source>Nothing to do at once. If it comes again, send the log to the manufacturer and say which page was open.</source>
        <translation>Rien à faire tout de suite. Si cela revient, envoyer le journal au fabricant et dire quelle page était ouverte.</translation>
    </message>
    <message>
        <source>Nothing to do in a disturbance; otherwise check the meter.</source>
        <translation>Rien à faire lors d’une perturbation ; sinon contrôler le compteur.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.</source>
        <translation>Rien à faire : il revient de lui-même avec l’énergie. Entre-temps, déclarer le produit indisponible.</translation>
    </message>
    <message>
        <source>Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.</source>
        <translation>Rien à faire : il prend fin de lui-même. `ballast ask test-frequency off` y met fin aussitôt.</translation>
    </message>
    <message>
        <source>Nothing while the rack is full or cold; otherwise read the BMS's own display.</source>
        <translation>Rien tant que le rack est plein ou froid ; sinon lire l’afficheur du BMS.</translation>
    </message>
    <message>
        <source>Nothing; charging ends by itself.</source>
        <translation>Rien ; la charge se termine d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing; find out why it became empty.</source>
        <translation>Rien ; chercher pourquoi elle s’est vidée.</translation>
    </message>
    <message>
        <source>Nothing; it comes back after its waiting time.</source>
        <translation>Rien ; il revient après son temps d’attente.</translation>
    </message>
    <message>
        <source>Nothing; it waits for the grid. If the grid is there, have the protection settings checked.</source>
        <translation>Rien ; il attend le réseau. Si le réseau est présent, faire contrôler les réglages de protection.</translation>
    </message>
    <message>
        <source>Nothing; power comes back by itself once the grid has been normal for the time of the grid code.</source>
        <translation>Rien ; la puissance revient d’elle-même quand le réseau a été normal le temps du code réseau.</translation>
    </message>
    <message>
        <source>One cell runs ahead of the others at the end of charging.</source>
        <translation>Une cellule devance les autres en fin de charge.</translation>
    </message>
    <message>
        <source>One of several power modules has tripped; the others work on.</source>
        <translation>Un des modules de puissance a déclenché ; les autres continuent.</translation>
    </message>
    <message>
        <source>Open System, Commissioning at the screen, or run `ballast commission --yes`; when all is well the alarm goes. Or set site.commissioned in the site file.</source>
        <translation>Ouvrir Système, Mise en service à l’écran, ou lancer `ballast commission --yes` ; quand tout va bien, l’alarme disparaît. Ou fixer site.commissioned dans le fichier du site.</translation>
    </message>
    <message>
        <source>Open the PV switch; measure string by string.</source>
        <translation>Ouvrir l’interrupteur PV ; mesurer chaîne par chaîne.</translation>
    </message>
    <message>
        <source>Open the PV switch; shorten the string.</source>
        <translation>Ouvrir l’interrupteur PV ; raccourcir la chaîne.</translation>
    </message>
    <message>
        <source>P(f) of the controller cannot work. Check the grid meter.</source>
        <translation>P(f) du contrôleur ne peut agir. Contrôler le compteur réseau.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and no output is left that could switch it off.</source>
        <translation>Le PV a fourni plus que consommateurs et batterie n’absorbent, et il ne reste aucune sortie pour le couper.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and throttling by frequency did not help.</source>
        <translation>Le PV a fourni plus que consommateurs et batterie n’absorbent, et le bridage par la fréquence n’a pas suffi.</translation>
    </message>
    <message>
        <source>PV delivers more than load, battery and limit take, or the mode leaves the battery at rest or at a set power.</source>
        <translation>Le PV fournit plus que consommation, batterie et limite n’absorbent, ou le mode laisse la batterie au repos ou à une puissance imposée.</translation>
    </message>
    <message>
        <source>Parallel inverters disagree about their master</source>
        <translation>Les onduleurs en parallèle ne s’accordent pas sur leur maître</translation>
    </message>
    <message>
        <source>Parallel inverters do not hear each other</source>
        <translation>Les onduleurs en parallèle ne s’entendent pas</translation>
    </message>
    <message>
        <source>Parts of the inverter do not hear each other</source>
        <translation>Des éléments de l’onduleur ne s’entendent pas</translation>
    </message>
    <message>
        <source>Phases of a meter do not add up to its total</source>
        <translation>La somme des phases d’un compteur ne donne pas son total</translation>
    </message>
    <message>
        <source>Plan a capacity test and the replacement of modules.</source>
        <translation>Prévoir un essai de capacité et le remplacement de modules.</translation>
    </message>
    <message>
        <source>Planner does not deliver</source>
        <translation>Le planificateur ne livre rien</translation>
    </message>
    <message>
        <source>Plus and minus of the DC cables are swapped.</source>
        <translation>Le plus et le moins des câbles DC sont inversés.</translation>
    </message>
    <message>
        <source>Poor ventilation of the electronics compartment.</source>
        <translation>Mauvaise ventilation du compartiment électronique.</translation>
    </message>
    <message>
        <source>Power balance is impossible</source>
        <translation>Le bilan de puissance est impossible</translation>
    </message>
    <message>
        <source>Power cut, a tripped main fuse, or a grid outside voltage or frequency.</source>
        <translation>Coupure, fusible principal déclenché, ou réseau hors limites de tension ou de fréquence.</translation>
    </message>
    <message>
        <source>Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.</source>
        <translation>La puissance est revenue à la référence et les services comptent comme non fournis. Contrôler le compteur et sa ligne.</translation>
    </message>
    <message>
        <source>Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.</source>
        <translation>La puissance est coupée. Contrôler les ventilateurs ; si une cellule est bien plus chaude que les autres, s’éloigner et appeler le service technique.</translation>
    </message>
    <message>
        <source>Power is limited by the worse of the two. Charge the rack to full once; if it returns, have the BMS checked.</source>
        <translation>La puissance est limitée selon le pire des deux. Charger une fois le rack à plein ; si cela revient, faire contrôler le BMS.</translation>
    </message>
    <message>
        <source>Power of the inverter's two sides does not match</source>
        <translation>Les puissances des deux côtés de l’onduleur ne concordent pas</translation>
    </message>
    <message>
        <source>Power stage of the inverter has failed</source>
        <translation>L’étage de puissance de l’onduleur est en panne</translation>
    </message>
    <message>
        <source>Power that this unit does not control, such as PV, or a meter that does not answer.</source>
        <translation>Puissance que cette unité ne commande pas, comme le PV, ou compteur qui ne répond pas.</translation>
    </message>
    <message>
        <source>Power was cut while it was written, or the card is failing.</source>
        <translation>Coupure pendant son écriture, ou carte défaillante.</translation>
    </message>
    <message>
        <source>Pre-charge has failed, the coil has no supply, or an interlock is open.</source>
        <translation>La précharge a échoué, la bobine n’est pas alimentée, ou un verrouillage est ouvert.</translation>
    </message>
    <message>
        <source>Prices of the dynamic tariff are missing</source>
        <translation>Les prix du tarif dynamique manquent</translation>
    </message>
    <message>
        <source>Processor is hot</source>
        <translation>Le processeur est chaud</translation>
    </message>
    <message>
        <source>Processor of the controller is overloaded</source>
        <translation>Le processeur du contrôleur est surchargé</translation>
    </message>
    <message>
        <source>Rack and inverter measure different DC voltages</source>
        <translation>Rack et onduleur mesurent des tensions DC différentes</translation>
    </message>
    <message>
        <source>Rack voltage is critically low</source>
        <translation>La tension du rack est à un niveau critique</translation>
    </message>
    <message>
        <source>Rack voltage is low</source>
        <translation>La tension du rack est basse</translation>
    </message>
    <message>
        <source>Rack voltage is too high</source>
        <translation>La tension du rack est trop haute</translation>
    </message>
    <message>
        <source>Racks were connected at different states of charge.</source>
        <translation>Des racks ont été connectés à des états de charge différents.</translation>
    </message>
    <message>
        <source>Rain, condensation or a leak of the cooling has reached the water sensor.</source>
        <translation>Pluie, condensation ou fuite du refroidissement a atteint le détecteur d’eau.</translation>
    </message>
    <message>
        <source>Read the BMS's own alarms.</source>
        <translation>Lire les alarmes propres au BMS.</translation>
    </message>
    <message>
        <source>Read the alarm of the named module.</source>
        <translation>Lire l’alarme du module cité.</translation>
    </message>
    <message>
        <source>Read the alarm on the inverter, remove the cause, reset it.</source>
        <translation>Lire l’alarme sur l’onduleur, éliminer la cause, la réarmer.</translation>
    </message>
    <message>
        <source>Read the detail: it names board and line. End other programs that use the board; replace a relay that sticks.</source>
        <translation>Lire le détail : il cite carte et ligne. Fermer les autres programmes qui utilisent la carte ; remplacer un relais qui colle.</translation>
    </message>
    <message>
        <source>Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.</source>
        <translation>Lire le détail : il cite carte, ligne et cause. Ses sorties sont à leur valeur sûre ou inchangées.</translation>
    </message>
    <message>
        <source>Read the inverter's own alarm, switch loads off. It is tried again by itself, after some failures once an hour.</source>
        <translation>Lire l’alarme propre à l’onduleur, couper des consommateurs. Nouvel essai automatique, après quelques échecs une fois par heure.</translation>
    </message>
    <message>
        <source>Records for the cloud cannot be stored</source>
        <translation>Les enregistrements pour le cloud ne peuvent être stockés</translation>
    </message>
    <message>
        <source>Records for the cloud were lost</source>
        <translation>Des enregistrements pour le cloud ont été perdus</translation>
    </message>
    <message>
        <source>Records, logs or foreign files have filled it.</source>
        <translation>Enregistrements, journaux ou fichiers étrangers l’ont rempli.</translation>
    </message>
    <message>
        <source>Reduce the load; clean the air path.</source>
        <translation>Réduire la charge ; nettoyer le passage d’air.</translation>
    </message>
    <message>
        <source>Relay of the inverter has failed</source>
        <translation>Un relais de l’onduleur est en panne</translation>
    </message>
    <message>
        <source>Release the stop in two steps when the reason has gone.</source>
        <translation>Lever l’arrêt en deux étapes quand la raison a disparu.</translation>
    </message>
    <message>
        <source>Remove the cause named in the detail; tell the buyer if it stays.</source>
        <translation>Éliminer la cause citée dans le détail ; prévenir l’acheteur si elle persiste.</translation>
    </message>
    <message>
        <source>Remove what is named in the detail; a rack that takes no charge needs service.</source>
        <translation>Éliminer ce que cite le détail ; un rack qui ne prend pas la charge doit être dépanné.</translation>
    </message>
    <message>
        <source>Remove what the detail names; supply comes back by itself.</source>
        <translation>Éliminer ce que cite le détail ; l’alimentation revient d’elle-même.</translation>
    </message>
    <message>
        <source>Repair it before you leave the site; look after the cabinet until then.</source>
        <translation>Le réparer avant de quitter le site ; surveiller l’armoire d’ici là.</translation>
    </message>
    <message>
        <source>Repeat the update of the inverter.</source>
        <translation>Refaire la mise à jour de l’onduleur.</translation>
    </message>
    <message>
        <source>Replace the card; a stop would not survive a restart.</source>
        <translation>Remplacer la carte ; un arrêt ne survivrait pas à un redémarrage.</translation>
    </message>
    <message>
        <source>Report the product as not available; check energy and the settings of [services.ffr].</source>
        <translation>Déclarer le produit indisponible ; contrôler l’énergie et les réglages de [services.ffr].</translation>
    </message>
    <message>
        <source>Restart once; call the maker's service if it returns.</source>
        <translation>Redémarrer une fois ; appeler le service du fabricant si cela revient.</translation>
    </message>
    <message>
        <source>Restart the BMS; replace it if the fault stays. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Redémarrer le BMS ; le remplacer si le défaut persiste. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Restart the device and check its firmware.</source>
        <translation>Redémarrer l’appareil et contrôler son micrologiciel.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the cloud log to the manufacturer.</source>
        <translation>Redémarrer le programme à l’occasion et envoyer le journal du cloud au fabricant.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the log to the manufacturer.</source>
        <translation>Redémarrer le programme au moment opportun et envoyer le journal au fabricant.</translation>
    </message>
    <message>
        <source>Restart the program when convenient; send the log to the manufacturer if it returns.</source>
        <translation>Redémarrer le programme au moment opportun ; envoyer le journal au fabricant si cela revient.</translation>
    </message>
    <message>
        <source>Restore the connection; the local history still has the values.</source>
        <translation>Rétablir la connexion ; l’historique local a encore les valeurs.</translation>
    </message>
    <message>
        <source>Rule for reactive power is not in force</source>
        <translation>La règle de puissance réactive n’est pas en vigueur</translation>
    </message>
    <message>
        <source>Run the commissioning test, or charge with little power and compare both; correct sensor or profile. Then acknowledge and reset.</source>
        <translation>Lancer l’essai de mise en service, ou charger à faible puissance et comparer les deux ; corriger le capteur ou le profil. Puis acquitter et réinitialiser.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud, and report it; this version is not tried again by itself.</source>
        <translation>Voir la raison sur la page Cloud et la signaler ; cette version n’est pas réessayée d’elle-même.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud; bring an update that fits.</source>
        <translation>Voir la raison sur la page Cloud ; fournir une mise à jour qui convient.</translation>
    </message>
    <message>
        <source>Seen by {0}, {1}</source>
        <translation>Vue par {0}, {1}</translation>
    </message>
    <message>
        <source>Self-discharge or consumption of the cabinet while the unit was off.</source>
        <translation>Autodécharge ou consommation de l’armoire pendant l’arrêt de l’unité.</translation>
    </message>
    <message>
        <source>Self-discharge, consumption of the cabinet, or a long time without the possibility to charge.</source>
        <translation>Autodécharge, consommation de l’armoire, ou longue période sans possibilité de charge.</translation>
    </message>
    <message>
        <source>Self-test of the inverter failed</source>
        <translation>L’autotest de l’onduleur a échoué</translation>
    </message>
    <message>
        <source>Send the fault record of the log folder to the manufacturer.</source>
        <translation>Envoyer au fabricant l’enregistrement de défaut du dossier des journaux.</translation>
    </message>
    <message>
        <source>Sensor of the BMS has failed</source>
        <translation>Un capteur du BMS est en panne</translation>
    </message>
    <message>
        <source>Separate it: two sources must never meet there.</source>
        <translation>Séparer : deux sources ne doivent jamais s’y rencontrer.</translation>
    </message>
    <message>
        <source>Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.</source>
        <translation>Définir RuntimeWatchdogSec=14 dans systemd et redémarrer l’ordinateur, ou corriger [watchdog] selon le détail.</translation>
    </message>
    <message>
        <source>Set backup.phases in the site file to the phases of the grid connection, or have the meter checked.</source>
        <translation>Régler backup.phases dans le fichier du site sur le nombre de phases du raccordement, ou faire contrôler le compteur.</translation>
    </message>
    <message>
        <source>Set exactly one master and different addresses.</source>
        <translation>Régler exactement un maître et des adresses différentes.</translation>
    </message>
    <message>
        <source>Set grid code and limits again before it runs.</source>
        <translation>Régler de nouveau code réseau et limites avant la marche.</translation>
    </message>
    <message>
        <source>Set it back to remote operation when the work is done.</source>
        <translation>Le remettre en commande à distance une fois le travail fini.</translation>
    </message>
    <message>
        <source>Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.</source>
        <translation>Mettre le compteur en mesure bidirectionnelle (mode B, ou application H) si la puissance peut aller ici dans les deux sens.</translation>
    </message>
    <message>
        <source>Set-point from outside was not renewed</source>
        <translation>La consigne externe n’a pas été renouvelée</translation>
    </message>
    <message>
        <source>Several devices fell silent together</source>
        <translation>Plusieurs appareils se sont tus ensemble</translation>
    </message>
    <message>
        <source>Short circuit at the backup output</source>
        <translation>Court-circuit à la sortie de secours</translation>
    </message>
    <message>
        <source>Short circuit at the rack</source>
        <translation>Court-circuit au rack</translation>
    </message>
    <message>
        <source>Short circuit at the rack: protection</source>
        <translation>Court-circuit au rack : protection</translation>
    </message>
    <message>
        <source>Site is not commissioned</source>
        <translation>Le site n’est pas mis en service</translation>
    </message>
    <message>
        <source>Smoke in the cabinet</source>
        <translation>Fumée dans l’armoire</translation>
    </message>
    <message>
        <source>Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.</source>
        <translation>Fumée ou eau passeraient inaperçues : fil coupé ou en court-circuit, ou son convertisseur ne répond pas.</translation>
    </message>
    <message>
        <source>Solar power is switched off in the island</source>
        <translation>Le solaire est coupé dans l’îlot</translation>
    </message>
    <message>
        <source>Somebody has used its stop switch.</source>
        <translation>Quelqu’un a utilisé son interrupteur d’arrêt.</translation>
    </message>
    <message>
        <source>Somebody pressed it, or its wire is broken.</source>
        <translation>Quelqu’un l’a actionné, ou son fil est coupé.</translation>
    </message>
    <message>
        <source>Somebody works at it, or a door contact is loose.</source>
        <translation>Quelqu’un y travaille, ou un contact de porte est desserré.</translation>
    </message>
    <message>
        <source>Somebody works at it, or it was left in local control.</source>
        <translation>Quelqu’un y travaille, ou il est resté en commande locale.</translation>
    </message>
    <message>
        <source>Somebody works at the battery, or a door contact is loose.</source>
        <translation>Quelqu’un travaille sur la batterie, ou un contact de porte est desserré.</translation>
    </message>
    <message>
        <source>Somebody works at the cabinet, or the door was not closed.</source>
        <translation>Quelqu’un travaille dans l’armoire, ou la porte n’a pas été fermée.</translation>
    </message>
    <message>
        <source>Spread single-phase loads over the phases, or switch some off.</source>
        <translation>Répartir les charges monophasées sur les phases, ou en couper.</translation>
    </message>
    <message>
        <source>Spread single-phase loads; have the neutral checked.</source>
        <translation>Répartir les consommateurs monophasés ; faire contrôler le neutre.</translation>
    </message>
    <message>
        <source>Spread the loads; have the neutral checked.</source>
        <translation>Répartir les consommateurs ; faire contrôler le neutre.</translation>
    </message>
    <message>
        <source>Start not complete</source>
        <translation>Démarrage incomplet</translation>
    </message>
    <message>
        <source>State of charge is doubtful</source>
        <translation>L’état de charge est douteux</translation>
    </message>
    <message>
        <source>State of charge was wrong at full or empty</source>
        <translation>L’état de charge était faux à plein ou à vide</translation>
    </message>
    <message>
        <source>State of the unit cannot be stored</source>
        <translation>L’état de l’unité ne peut être enregistré</translation>
    </message>
    <message>
        <source>Stop other masters polling this device, or give it a longer poll period in the site file.</source>
        <translation>Empêcher d’autres maîtres d’interroger cet appareil, ou allonger sa période d’interrogation dans le fichier de site.</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Arrêtée par l’opérateur</translation>
    </message>
    <message>
        <source>Strings share the current unevenly</source>
        <translation>Les chaînes se partagent inégalement le courant</translation>
    </message>
    <message>
        <source>Supply comes back with the grid, or when the battery was charged again.</source>
        <translation>L’alimentation revient avec le réseau, ou quand la batterie a été rechargée.</translation>
    </message>
    <message>
        <source>Supply is interrupted, or the main switch is open.</source>
        <translation>L’alimentation est interrompue, ou l’interrupteur principal ouvert.</translation>
    </message>
    <message>
        <source>Supply of the controller is too low</source>
        <translation>L’alimentation du contrôleur est trop basse</translation>
    </message>
    <message>
        <source>Switch PV off by hand. The island starts again by itself after a wait that doubles, at most one hour; resetting this alarm makes the wait short again.</source>
        <translation>Couper le PV à la main. L’îlot redémarre de lui-même après une attente qui double, d’une heure au plus ; réarmer cette alarme la rend de nouveau courte.</translation>
    </message>
    <message>
        <source>Switch backup loads off.</source>
        <translation>Couper des consommateurs de secours.</translation>
    </message>
    <message>
        <source>Switch it on again when the reason has gone.</source>
        <translation>Le remettre en marche quand la raison a disparu.</translation>
    </message>
    <message>
        <source>Switch loads off, or choose a mode that shaves peaks.</source>
        <translation>Couper des consommateurs, ou choisir un mode qui écrête les pointes.</translation>
    </message>
    <message>
        <source>Switch loads off. Load groups are shed by their priority.</source>
        <translation>Couper des consommateurs. Les groupes sont délestés selon leur priorité.</translation>
    </message>
    <message>
        <source>Switch off and tighten the terminals with the right torque. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Mettre hors tension et serrer les bornes au couple prescrit. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.</source>
        <translation>Mettre le côté DC hors tension et inspecter connecteurs et câbles. Puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.</source>
        <translation>Mettre hors tension, attendre la décharge du bus DC et permuter les câbles. Puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Switch three-phase motors off; check the main fuses.</source>
        <translation>Arrêter les moteurs triphasés ; contrôler les fusibles principaux.</translation>
    </message>
    <message>
        <source>Take back or buy back the volume named in the detail, or remove the cause.</source>
        <translation>Reprendre ou racheter le volume cité dans le détail, ou éliminer la cause.</translation>
    </message>
    <message>
        <source>Temperature of a cabinet zone is not known</source>
        <translation>La température d’une zone de l’armoire est inconnue</translation>
    </message>
    <message>
        <source>Terminal too hot</source>
        <translation>Borne trop chaude</translation>
    </message>
    <message>
        <source>Terminal too hot: protection</source>
        <translation>Borne trop chaude : protection</translation>
    </message>
    <message>
        <source>The AC switch was opened or has tripped.</source>
        <translation>L’interrupteur AC a été ouvert ou a déclenché.</translation>
    </message>
    <message>
        <source>The BMS has seen a dangerous value; it is named in the detail.</source>
        <translation>Le BMS a vu une valeur dangereuse ; elle est citée dans le détail.</translation>
    </message>
    <message>
        <source>The BMS has told the inverter of a fault.</source>
        <translation>Le BMS a signalé un défaut à l’onduleur.</translation>
    </message>
    <message>
        <source>The BMS is starting, balancing, in maintenance, or has opened its contactor.</source>
        <translation>Le BMS démarre, équilibre, est en maintenance ou a ouvert son contacteur.</translation>
    </message>
    <message>
        <source>The BMS loses count, its current sensor is off, or the capacity in the site file is wrong.</source>
        <translation>Le BMS compte mal, son capteur de courant est décalé, ou la capacité du fichier de site est fausse.</translation>
    </message>
    <message>
        <source>The BMS sees a value near its limit.</source>
        <translation>Le BMS voit une valeur proche de sa limite.</translation>
    </message>
    <message>
        <source>The DC switch was opened or has tripped.</source>
        <translation>L’interrupteur DC a été ouvert ou a déclenché.</translation>
    </message>
    <message>
        <source>The backup loads need more than the inverter can give.</source>
        <translation>Les consommateurs de secours exigent plus que l’onduleur ne peut donner.</translation>
    </message>
    <message>
        <source>The backup output is connected to the grid or to a generator.</source>
        <translation>La sortie de secours est reliée au réseau ou à un générateur.</translation>
    </message>
    <message>
        <source>The battery holds less than the backup reserve</source>
        <translation>La batterie contient moins que la réserve de secours</translation>
    </message>
    <message>
        <source>The battery is full or the charge voltage is set too high.</source>
        <translation>La batterie est pleine ou la tension de charge réglée trop haut.</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La batterie est presque vide.</translation>
    </message>
    <message>
        <source>The battery stays at 0 W until then. Check the meter's wiring and profile, or take one that measures every phase.</source>
        <translation>La batterie reste à 0 W jusque-là. Contrôler le câblage et le profil du compteur, ou en prendre un qui mesure chaque phase.</translation>
    </message>
    <message>
        <source>The board did not take the command, or somebody else sets the same relay, file or pin.</source>
        <translation>La carte n’a pas pris l’ordre, ou quelqu’un d’autre agit sur le même relais, fichier ou broche.</translation>
    </message>
    <message>
        <source>The cabinet is cold or its heater is off.</source>
        <translation>L’armoire est froide ou son chauffage est coupé.</translation>
    </message>
    <message>
        <source>The cable between inverter and BMS, its bit rate or the battery type that is set.</source>
        <translation>Le câble entre onduleur et BMS, son débit ou le type de batterie réglé.</translation>
    </message>
    <message>
        <source>The cable between inverter and its meter, or the meter's address.</source>
        <translation>Le câble entre l’onduleur et son compteur, ou l’adresse du compteur.</translation>
    </message>
    <message>
        <source>The cable between them is loose or a terminator is missing.</source>
        <translation>Le câble entre eux est desserré ou une terminaison manque.</translation>
    </message>
    <message>
        <source>The capacity has fallen below the maker's warning level.</source>
        <translation>La capacité est passée sous le seuil d’avertissement du fabricant.</translation>
    </message>
    <message>
        <source>The charge voltage is set too high, or the battery has opened its contactor under load.</source>
        <translation>La tension de charge est réglée trop haut, ou la batterie a ouvert son contacteur en charge.</translation>
    </message>
    <message>
        <source>The chosen fallback is in force. Check that system and the network.</source>
        <translation>Le repli choisi est en vigueur. Contrôler ce système et le réseau informatique.</translation>
    </message>
    <message>
        <source>The clock module is missing or its driver is not loaded: after a power cut the time is unknown.</source>
        <translation>Le module d’horloge manque ou son pilote n’est pas chargé : après une coupure, l’heure est inconnue.</translation>
    </message>
    <message>
        <source>The cloud does not accept this unit</source>
        <translation>Le cloud n’accepte pas cette unité</translation>
    </message>
    <message>
        <source>The coldest surface is at or below the dew point of the air.</source>
        <translation>La surface la plus froide est au point de rosée de l’air ou au-dessous.</translation>
    </message>
    <message>
        <source>The commanding side has not renewed its choice, or the grid voltage is unknown.</source>
        <translation>Le côté qui commande n’a pas renouvelé son choix, ou la tension du réseau est inconnue.</translation>
    </message>
    <message>
        <source>The computer is overloaded or was suspended.</source>
        <translation>L’ordinateur est surchargé ou a été suspendu.</translation>
    </message>
    <message>
        <source>The connection to the cloud was switched off</source>
        <translation>La connexion au cloud a été désactivée</translation>
    </message>
    <message>
        <source>The contractual fallback is in force. Check the control box and the line to it.</source>
        <translation>Le repli contractuel est en vigueur. Contrôler le boîtier de commande et sa ligne.</translation>
    </message>
    <message>
        <source>The controller counts by itself. Restart the BMS; check its firmware.</source>
        <translation>Le contrôleur compte lui-même. Redémarrer le BMS ; contrôler son micrologiciel.</translation>
    </message>
    <message>
        <source>The controller or the line was away for longer than the inverter waits.</source>
        <translation>Le contrôleur ou la ligne a été absent plus longtemps que l’onduleur n’attend.</translation>
    </message>
    <message>
        <source>The controller takes a little power from the grid to save the rack.</source>
        <translation>Le contrôleur prend un peu de puissance au réseau pour sauver le rack.</translation>
    </message>
    <message>
        <source>The controller's count and the BMS are far apart, or nothing reliable was heard since the start.</source>
        <translation>Le compte du contrôleur et celui du BMS diffèrent beaucoup, ou rien de fiable n’a été entendu depuis le démarrage.</translation>
    </message>
    <message>
        <source>The device answers but does not measure any more.</source>
        <translation>L’appareil répond mais ne mesure plus.</translation>
    </message>
    <message>
        <source>The device or the gateway before it is overloaded, or it serves several masters.</source>
        <translation>L’appareil ou la passerelle devant lui est surchargé, ou sert plusieurs maîtres.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing.</source>
        <translation>Le disque est plein, en lecture seule ou défaillant.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing; a stop would not survive a restart.</source>
        <translation>Le disque est plein, en lecture seule ou défaillant ; un arrêt ne survivrait pas à un redémarrage.</translation>
    </message>
    <message>
        <source>The energy between full and empty is far below the rated one, or one cell is weak.</source>
        <translation>L’énergie entre plein et vide est bien inférieure à la nominale, ou une cellule est faible.</translation>
    </message>
    <message>
        <source>The energy of a grid service is not restored in time</source>
        <translation>L’énergie d’un service réseau n’est pas rétablie à temps</translation>
    </message>
    <message>
        <source>The fallback of the site file is in force. Check that side, or the grid meter.</source>
        <translation>Le repli du fichier de site est en vigueur. Contrôler ce côté, ou le compteur réseau.</translation>
    </message>
    <message>
        <source>The file system has found a fault and protects itself.</source>
        <translation>Le système de fichiers a trouvé un défaut et se protège.</translation>
    </message>
    <message>
        <source>The frequency has not come back, or the recovery takes too long.</source>
        <translation>La fréquence n’est pas revenue, ou le rétablissement dure trop longtemps.</translation>
    </message>
    <message>
        <source>The grid has gone while the inverter was feeding in.</source>
        <translation>Le réseau a disparu pendant que l’onduleur injectait.</translation>
    </message>
    <message>
        <source>The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.</source>
        <translation>Le réseau a disparu, ou un onduleur s’est séparé car tension ou fréquence ont quitté leur plage.</translation>
    </message>
    <message>
        <source>The grid is lost</source>
        <translation>Le réseau est perdu</translation>
    </message>
    <message>
        <source>The grid meter does not measure every phase that the site file names: it is of another kind, or a voltage wire is missing.</source>
        <translation>Le compteur du réseau ne mesure pas toutes les phases indiquées dans le fichier du site : il est d’un autre type, ou un fil de tension manque.</translation>
    </message>
    <message>
        <source>The inverter charges with more than the BMS allows.</source>
        <translation>L’onduleur charge plus que le BMS n’admet.</translation>
    </message>
    <message>
        <source>The inverter did not accept or confirm its reversion timer or heartbeat.</source>
        <translation>L’onduleur n’a pas accepté ou confirmé sa minuterie de retour ou son signe de vie.</translation>
    </message>
    <message>
        <source>The inverter has switched itself off; its own alarm words are in the detail.</source>
        <translation>L’onduleur s’est arrêté de lui-même ; ses mots d’alarme sont dans le détail.</translation>
    </message>
    <message>
        <source>The inverter moves power, yet the rack says exactly 0 A: its contactor is open or its sensor has failed.</source>
        <translation>L’onduleur échange de la puissance, mais le rack dit exactement 0 A : contacteur ouvert ou capteur en panne.</translation>
    </message>
    <message>
        <source>The inverter takes more than the BMS allows: overload, or motors starting in backup.</source>
        <translation>L’onduleur prend plus que le BMS n’admet : surcharge, ou moteurs démarrant en secours.</translation>
    </message>
    <message>
        <source>The inverter was set up for another country or code, or the preset of the site file is the wrong one.</source>
        <translation>L’onduleur a été réglé pour un autre pays ou code, ou le préréglage du fichier de site est faux.</translation>
    </message>
    <message>
        <source>The inverter works on but is not content.</source>
        <translation>L’onduleur continue, mais signale une anomalie.</translation>
    </message>
    <message>
        <source>The inverters are at their limit.</source>
        <translation>Les onduleurs sont à leur limite.</translation>
    </message>
    <message>
        <source>The inverters do not make the grid</source>
        <translation>Les onduleurs ne forment pas le réseau</translation>
    </message>
    <message>
        <source>The island cannot supply them now, or keeps the energy for more important loads.</source>
        <translation>L’îlot ne peut les alimenter maintenant, ou garde l’énergie pour des consommateurs plus importants.</translation>
    </message>
    <message>
        <source>The island goes on; the return is tried again after longer and longer waits, at last once an hour. Have the contactor checked. Resetting this alarm ends the wait.</source>
        <translation>L’îlot continue ; le retour est retenté après des attentes de plus en plus longues, à la fin une fois par heure. Faire contrôler le contacteur. Réarmer cette alarme met fin à l’attente.</translation>
    </message>
    <message>
        <source>The island has ended. Have it checked, then reset this alarm.</source>
        <translation>L’îlot a pris fin. Le faire contrôler, puis réarmer cette alarme.</translation>
    </message>
    <message>
        <source>The island is off: too much solar power</source>
        <translation>L’îlot est arrêté : trop de solaire</translation>
    </message>
    <message>
        <source>The island is overloaded</source>
        <translation>L’îlot est surchargé</translation>
    </message>
    <message>
        <source>The island's frequency is too low</source>
        <translation>La fréquence de l’îlot est trop basse</translation>
    </message>
    <message>
        <source>The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.</source>
        <translation>Le signe de vie n’arrive pas : écritures non acquittées dans le fichier de site, ou bus perturbé.</translation>
    </message>
    <message>
        <source>The key or certificate is wrong or has expired, the device is disabled at the hub, or the clock is wrong.</source>
        <translation>La clé ou le certificat est faux ou a expiré, l’appareil est désactivé au hub, ou l’horloge est fausse.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of the program; power was taken to 0 W.</source>
        <translation>La dernière marche a fini par un défaut du programme ; la puissance a été mise à 0 W.</translation>
    </message>
    <message>
        <source>The line's cable, its converter or gateway has failed, or a second master talks on it.</source>
        <translation>Le câble de la ligne, son convertisseur ou sa passerelle est en panne, ou un second maître y parle.</translation>
    </message>
    <message>
        <source>The loads draw more than battery and inverters can give now.</source>
        <translation>Les consommateurs prennent plus que batterie et onduleurs ne peuvent donner.</translation>
    </message>
    <message>
        <source>The loads draw more than the connection allows.</source>
        <translation>Les consommateurs prennent plus que le raccordement n’admet.</translation>
    </message>
    <message>
        <source>The meter does not give voltage, current and active power of every phase the inverters feed, so the fuse cannot be protected.</source>
        <translation>Le compteur ne donne pas la tension, le courant et la puissance active de chaque phase alimentée par les onduleurs, le fusible ne peut donc être protégé.</translation>
    </message>
    <message>
        <source>The meter shows the frequency too coarsely for a grid service</source>
        <translation>Le compteur donne la fréquence trop grossièrement pour un service réseau</translation>
    </message>
    <message>
        <source>The meter that measures the frequency is silent, frozen or slower than the stale limit.</source>
        <translation>Le compteur qui mesure la fréquence est muet, figé ou plus lent que la limite de fraîcheur.</translation>
    </message>
    <message>
        <source>The meter was replaced or reset, or its counter wraps round.</source>
        <translation>Le compteur a été remplacé ou remis à zéro, ou son registre déborde.</translation>
    </message>
    <message>
        <source>The meter's measurement mode is the simple one: import and export both read positive.</source>
        <translation>Le mode de mesure du compteur est le mode simple : soutirage et injection s’affichent positifs.</translation>
    </message>
    <message>
        <source>The network, the router or the hub has not answered for a quarter of an hour.</source>
        <translation>Le réseau, le routeur ou le hub n’a pas répondu depuis un quart d’heure.</translation>
    </message>
    <message>
        <source>The neutral is open or the earthing differs from the one set.</source>
        <translation>Le neutre est ouvert ou la mise à la terre diffère de celle réglée.</translation>
    </message>
    <message>
        <source>The new version did not come up well, or somebody ended its trial; the version before runs again.</source>
        <translation>La nouvelle version n’a pas bien démarré, ou quelqu’un a mis fin à son essai ; la version précédente tourne à nouveau.</translation>
    </message>
    <message>
        <source>The page named in the detail failed, took too long or drew nothing any more; control was not touched.</source>
        <translation>La page nommée dans le détail a échoué, a pris trop de temps ou ne dessinait plus rien ; la commande n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The part named in the detail (screen or history) failed; control was not touched.</source>
        <translation>La partie citée dans le détail (écran ou historique) est en panne ; la commande n’est pas touchée.</translation>
    </message>
    <message>
        <source>The power cut lasted longer than the stored energy, or began with the battery at its floor.</source>
        <translation>La coupure a duré plus longtemps que l’énergie stockée, ou a commencé avec la batterie à son seuil bas.</translation>
    </message>
    <message>
        <source>The pre-charge resistor or contactor has failed, or the DC voltage is missing.</source>
        <translation>La résistance ou le contacteur de précharge est en panne, ou la tension DC manque.</translation>
    </message>
    <message>
        <source>The rack has not been full for long: its state of charge and its cells drift apart.</source>
        <translation>Le rack n’a pas été plein depuis longtemps : son état de charge et ses cellules dérivent.</translation>
    </message>
    <message>
        <source>The rack is empty or one cell is weak.</source>
        <translation>Le rack est vide ou une cellule est faible.</translation>
    </message>
    <message>
        <source>The rack is empty, or one cell is weak.</source>
        <translation>Le rack est vide, ou une cellule est faible.</translation>
    </message>
    <message>
        <source>The rack is empty, or was left without charge for too long.</source>
        <translation>Le rack est vide, ou est resté trop longtemps sans charge.</translation>
    </message>
    <message>
        <source>The rack is full and one cell runs ahead.</source>
        <translation>Le rack est plein et une cellule devance les autres.</translation>
    </message>
    <message>
        <source>The rack is full, or a charger of its own works on it.</source>
        <translation>Le rack est plein, ou un chargeur propre agit sur lui.</translation>
    </message>
    <message>
        <source>The rack is full.</source>
        <translation>Le rack est plein.</translation>
    </message>
    <message>
        <source>The rack is nearly empty or heavily loaded.</source>
        <translation>Le rack est presque vide ou fortement sollicité.</translation>
    </message>
    <message>
        <source>The rack is nearly empty.</source>
        <translation>Le rack est presque vide.</translation>
    </message>
    <message>
        <source>The rating the device reports is well below the one of the site file.</source>
        <translation>La puissance nominale signalée par l’appareil est bien inférieure à celle du fichier de site.</translation>
    </message>
    <message>
        <source>The room is below its working temperature.</source>
        <translation>Le local est sous sa température de service.</translation>
    </message>
    <message>
        <source>The sensor is open, shorted or silent.</source>
        <translation>Le capteur est coupé, en court-circuit ou muet.</translation>
    </message>
    <message>
        <source>The site cannot go back to the grid</source>
        <translation>Le site ne peut revenir sur le réseau</translation>
    </message>
    <message>
        <source>The site is dark</source>
        <translation>Le site est sans courant</translation>
    </message>
    <message>
        <source>The site stays as it is. Switch loads off: a loaded island may run slow. Check the synchronising relay and the phase sequence.</source>
        <translation>Le site reste tel quel. Couper des charges : un îlot chargé peut tourner trop lentement. Vérifier le relais de synchronisation et l’ordre des phases.</translation>
    </message>
    <message>
        <source>The site stays on the grid. Check the meter's voltages.</source>
        <translation>Le site reste sur le réseau. Contrôler les tensions du compteur.</translation>
    </message>
    <message>
        <source>The site would not come back from an island</source>
        <translation>Le site ne reviendrait pas d’un fonctionnement en îlot</translation>
    </message>
    <message>
        <source>The smoke detector has tripped.</source>
        <translation>Le détecteur de fumée a déclenché.</translation>
    </message>
    <message>
        <source>The system that steers this unit, or the line to it, has failed.</source>
        <translation>Le système qui pilote cette unité, ou la ligne vers lui, est en panne.</translation>
    </message>
    <message>
        <source>The touchscreen has restarted</source>
        <translation>L’écran tactile a redémarré</translation>
    </message>
    <message>
        <source>The touchscreen shows a plain page only</source>
        <translation>L’écran tactile ne montre qu’une page simple</translation>
    </message>
    <message>
        <source>The transistor between battery and DC bus is damaged.</source>
        <translation>Le transistor entre batterie et bus DC est endommagé.</translation>
    </message>
    <message>
        <source>The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.</source>
        <translation>L’unité est arrêtée, mise au repos à la main, en îlot, sauve une batterie, ou un volume payé tourne en mode d’essai.</translation>
    </message>
    <message>
        <source>The unit was offline for longer than the outbox holds; the oldest telemetry was dropped.</source>
        <translation>L’unité est restée hors ligne plus longtemps que la boîte d’envoi ne contient ; les mesures les plus anciennes ont été supprimées.</translation>
    </message>
    <message>
        <source>The write guard or the device refused it; the reason is in the detail.</source>
        <translation>La garde d’écriture ou l’appareil l’a refusée ; la raison est dans le détail.</translation>
    </message>
    <message>
        <source>There is none yet, the last is too old, or the battery is far from what it expected.</source>
        <translation>Il n’y en a pas encore, le dernier est trop ancien, ou la batterie est loin de ce qu’il prévoyait.</translation>
    </message>
    <message>
        <source>Tighten the terminals and replace the contact block; a flicker is a stop each time.</source>
        <translation>Resserrer les bornes et remplacer le bloc de contact ; chaque instabilité est un arrêt.</translation>
    </message>
    <message>
        <source>Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.</source>
        <translation>Trop d’erreurs : court-circuit, terminaison absente, débit faux, ou personne d’autre sur le bus.</translation>
    </message>
    <message>
        <source>Too many modules in series, or extreme cold.</source>
        <translation>Trop de modules en série, ou froid extrême.</translation>
    </message>
    <message>
        <source>Too many starts of the island today</source>
        <translation>Trop de démarrages de l’îlot aujourd’hui</translation>
    </message>
    <message>
        <source>Touch 'Start the screen again'. If that does not help, operate the unit remotely and send the log.</source>
        <translation>Toucher « Relancer l’écran ». Si cela n’aide pas, conduire l’unité à distance et envoyer le journal.</translation>
    </message>
    <message>
        <source>Treat the DC side as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Considérer le côté DC sous tension ; faire remplacer le contacteur. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Treat the rack as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Considérer le rack sous tension ; faire remplacer le contacteur. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Turn the current transformers round.</source>
        <translation>Retourner les transformateurs de courant.</translation>
    </message>
    <message>
        <source>Uneven single-phase loads or a weak neutral.</source>
        <translation>Consommateurs monophasés inégaux ou neutre faible.</translation>
    </message>
    <message>
        <source>Unit waits after a trip</source>
        <translation>L’unité attend après un déclenchement</translation>
    </message>
    <message>
        <source>Use a meter or a register with finer steps, and name it in services.frequency_meter.</source>
        <translation>Utiliser un compteur ou un registre à pas plus fins, et le citer dans services.frequency_meter.</translation>
    </message>
    <message>
        <source>Use energy now; PV comes back when the battery has room.</source>
        <translation>Consommer maintenant ; le PV revient quand la batterie a de la place.</translation>
    </message>
    <message>
        <source>Voltage of the backup output is too high</source>
        <translation>La tension de la sortie de secours est trop haute</translation>
    </message>
    <message>
        <source>Voltage or frequency of the generator is unsuitable, or it does not run.</source>
        <translation>Tension ou fréquence du générateur inadaptée, ou il ne tourne pas.</translation>
    </message>
    <message>
        <source>Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.</source>
        <translation>Tension, fréquence ou phase du réseau et de l’îlot ne se rejoignent pas, ou le bus reste sous tension.</translation>
    </message>
    <message>
        <source>Voltages of parallel racks are far apart</source>
        <translation>Écart de tension entre racks en parallèle trop grand</translation>
    </message>
    <message>
        <source>Wait a minute; then look at the BMS's own display.</source>
        <translation>Attendre une minute ; puis voir l’afficheur du BMS.</translation>
    </message>
    <message>
        <source>Wait for the next plan; the unit runs self-consumption meanwhile.</source>
        <translation>Attendre le prochain plan ; entre-temps, l’unité est en autoconsommation.</translation>
    </message>
    <message>
        <source>Warm the cabinet before use; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Réchauffer l’armoire avant usage ; contrôler le chauffage. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Warm the cabinet first; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Réchauffer d’abord l’armoire ; contrôler le chauffage. Ne pas redémarrer sans avoir compris la cause ; puis acquitter et réarmer.</translation>
    </message>
    <message>
        <source>Warm the cabinet; check the probe.</source>
        <translation>Réchauffer l’armoire ; contrôler la sonde.</translation>
    </message>
    <message>
        <source>Warm the room before the start.</source>
        <translation>Réchauffer le local avant le démarrage.</translation>
    </message>
    <message>
        <source>Watch it; look at the battery page.</source>
        <translation>Surveiller ; voir la page de la batterie.</translation>
    </message>
    <message>
        <source>Watch the current; compare the static limits in the site file with the BMS.</source>
        <translation>Surveiller le courant ; comparer les limites statiques du fichier de site avec le BMS.</translation>
    </message>
    <message>
        <source>Watch the named module.</source>
        <translation>Surveiller le module cité.</translation>
    </message>
    <message>
        <source>Water in the cabinet</source>
        <translation>Eau dans l’armoire</translation>
    </message>
    <message>
        <source>Water may condense in the cabinet</source>
        <translation>L’eau peut se condenser dans l’armoire</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase or a loose terminal.</source>
        <translation>Réseau faible, phase perdue ou borne desserrée.</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.</source>
        <translation>Réseau faible, phase perdue, beaucoup de PV dans le voisinage, ou mauvais code réseau.</translation>
    </message>
    <message>
        <source>Weak grid, lost phase or wrong meter wiring.</source>
        <translation>Réseau faible, phase perdue ou câblage du compteur faux.</translation>
    </message>
    <message>
        <source>Welded or worn contacts, or a missing coil supply.</source>
        <translation>Contacts soudés ou usés, ou bobine sans alimentation.</translation>
    </message>
    <message>
        <source>Worn bearing, blocked blades or no supply.</source>
        <translation>Palier usé, pales bloquées ou pas d’alimentation.</translation>
    </message>
    <message>
        <source>Worn or welded contacts of the grid relay.</source>
        <translation>Contacts du relais réseau usés ou soudés.</translation>
    </message>
    <message>
        <source>Wrong address, unit id or wiring, or the device is off.</source>
        <translation>Adresse, numéro d’unité ou câblage faux, ou appareil éteint.</translation>
    </message>
    <message>
        <source>Wrong profile or scale, electrical disturbance, or a broken sensor.</source>
        <translation>Profil ou échelle faux, perturbation électrique ou capteur défectueux.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Mark shown as seen</source>
        <translation>Marquer comme vues</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Active ({0})</source>
        <translation>Actives ({0})</translation>
    </message>
    <message>
        <source>An alarm that is put aside calls nobody for a while. Touch an active one to do so.</source>
        <translation>Une alarme mise de côté n’appelle personne pendant un temps. Pour cela, en toucher une active.</translation>
    </message>
    <message>
        <source>Everything works as it should.</source>
        <translation>Tout fonctionne normalement.</translation>
    </message>
    <message>
        <source>For the first time in 7 days</source>
        <translation>Pour la première fois en 7 jours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Aucun historique n’est tenu sur cette unité. L’activer dans le fichier de site : [features] history.</translation>
    </message>
    <message>
        <source>No past alarms</source>
        <translation>Aucune alarme passée</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Put aside ({0})</source>
        <translation>Mises de côté ({0})</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’à {0}</translation>
    </message>
    <message>
        <source>{0} times in 7 days</source>
        <translation>{0} fois en 7 jours</translation>
    </message>
</context>
<context>
    <name>BatteryPage</name>
    <message>
        <source>Balancing</source>
        <translation>Équilibrage</translation>
    </message>
    <message>
        <source>Cell temperature</source>
        <translation>Température de cellule</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Charge and age</source>
        <translation>Charge et âge</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Full cycles</source>
        <translation>Cycles complets</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>May charge with</source>
        <translation>Charge permise</translation>
    </message>
    <message>
        <source>May discharge with</source>
        <translation>Décharge permise</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
</context>
<context>
    <name>BatteryView</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Charge, counted by us</source>
        <translation>Charge, comptée par nous</translation>
    </message>
    <message>
        <source>Charge, says the battery</source>
        <translation>Charge, selon la batterie</translation>
    </message>
    <message>
        <source>Health by measured energy</source>
        <translation>Santé par l’énergie mesurée</translation>
    </message>
    <message>
        <source>Hold to balance the cells</source>
        <translation>Tenir pour équilibrer les cellules</translation>
    </message>
    <message>
        <source>Hold to end balancing</source>
        <translation>Tenir pour finir l’équilibrage</translation>
    </message>
    <message>
        <source>Kept for a power cut</source>
        <translation>Gardé pour une coupure</translation>
    </message>
    <message>
        <source>Last empty</source>
        <translation>Dernière fois vide</translation>
    </message>
    <message>
        <source>Last full</source>
        <translation>Dernière fois pleine</translation>
    </message>
    <message>
        <source>Modules online</source>
        <translation>Modules en ligne</translation>
    </message>
    <message>
        <source>No balancing now</source>
        <translation>Pas d’équilibrage</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Aucune donnée de ce rack</translation>
    </message>
    <message>
        <source>No run of balancing yet.</source>
        <translation>Aucun équilibrage à ce jour.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vu</translation>
    </message>
    <message>
        <source>Resistance of a cell</source>
        <translation>Résistance d’une cellule</translation>
    </message>
    <message>
        <source>The battery balances by itself</source>
        <translation>La batterie s’équilibre elle-même</translation>
    </message>
    <message>
        <source>The battery balances its cells now</source>
        <translation>La batterie équilibre ses cellules</translation>
    </message>
    <message>
        <source>The cells are being balanced</source>
        <translation>Équilibrage des cellules en cours</translation>
    </message>
    <message>
        <source>Used between</source>
        <translation>Utilisé entre</translation>
    </message>
    <message>
        <source>Used between {low} and {high}.</source>
        <translation>Utilisé entre {low} et {high}.</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>{0}. Cells apart by {1}.</source>
        <translation>{0}. Écart des cellules {1}.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} à {after}</translation>
    </message>
    <message>
        <source>{reserve} are kept for a power cut.</source>
        <translation>{reserve} sont gardés pour une coupure.</translation>
    </message>
</context>
<context>
    <name>BootSteps</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} faits</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cell before</source>
        <translation>Cellule précédente</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Écart des cellules</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>, {missing} not heard</source>
        <translation>, {missing} non entendues</translation>
    </message>
    <message>
        <source>Cell {number}</source>
        <translation>Cellule {number}</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>La plus froide</translation>
    </message>
    <message>
        <source>Grey: within 2 K of the mean. Touch a sensor to read it.</source>
        <translation>Gris : à 2 K de la moyenne. Toucher un capteur pour le lire.</translation>
    </message>
    <message>
        <source>Grey: within 5 mV of the mean. Touch a cell to read it.</source>
        <translation>Gris : à 5 mV de la moyenne. Toucher une cellule pour la lire.</translation>
    </message>
    <message>
        <source>None of the {count} cells is heard.</source>
        <translation>Aucune des {count} cellules n’est entendue.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendue</translation>
    </message>
    <message>
        <source>Sensor {number}</source>
        <translation>Capteur {number}</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>La plus haute</translation>
    </message>
    <message>
        <source>This battery sends no values of its cells.</source>
        <translation>Cette batterie n’envoie pas de valeurs de ses cellules.</translation>
    </message>
    <message>
        <source>This battery tells only its lowest and highest cell.</source>
        <translation>Cette batterie n’indique que ses cellules la plus basse et la plus haute.</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>La plus chaude</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>La plus basse</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellules</translation>
    </message>
    <message>
        <source>{count} sensors</source>
        <translation>{count} capteurs</translation>
    </message>
    <message>
        <source>{deviation} above the mean</source>
        <translation>{deviation} au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>{deviation} below the mean</source>
        <translation>{deviation} sous la moyenne</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Automatic idle</source>
        <translation>Veille automatique</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Battery {place}</source>
        <translation>Batterie {place}</translation>
    </message>
    <message>
        <source>Cabinet climate</source>
        <translation>Climat de l’armoire</translation>
    </message>
    <message>
        <source>Cell balancing</source>
        <translation>Équilibrage des cellules</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Régulation</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Règles de raccordement</translation>
    </message>
    <message>
        <source>Grid services</source>
        <translation>Services réseau</translation>
    </message>
    <message>
        <source>Inverter {place}</source>
        <translation>Onduleur {place}</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Limite du gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Meter {place}</source>
        <translation>Compteur {place}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Ramps</source>
        <translation>Rampes</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Puissance réactive</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Sleep of the BMS</source>
        <translation>Sommeil du BMS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Air in the cabinet</source>
        <translation>Air de l’armoire</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Point de rosée</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Fans and heaters</source>
        <translation>Ventilateurs et chauffages</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Hold to force</source>
        <translation>Tenir pour forcer</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Next fan or heater</source>
        <translation>Ventilateur ou chauffage suivant</translation>
    </message>
    <message>
        <source>No fans or heaters are set up. They are named in the site file.</source>
        <translation>Aucun ventilateur ni chauffage configuré. Ils sont nommés dans le fichier de site.</translation>
    </message>
    <message>
        <source>No sensors are set up. They are named in the site file.</source>
        <translation>Aucun capteur configuré. Ils sont nommés dans le fichier de site.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>forced by {who} for {time} more</source>
        <translation>forcé par {who}, encore {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{low} to {high} since this page was opened</source>
        <translation>{low} à {high} depuis l’ouverture de cette page</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>All of them are heard.</source>
        <translation>Toutes sont entendues.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation>Aucune unité ne dirige</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendue</translation>
    </message>
    <message>
        <source>The network between the units is split. Check switches and cables.</source>
        <translation>Le réseau entre les unités est coupé en deux. Contrôler commutateurs et câbles.</translation>
    </message>
    <message>
        <source>The others go on without them.</source>
        <translation>Les autres continuent sans elles.</translation>
    </message>
    <message>
        <source>The units are choosing a leader.</source>
        <translation>Les unités choisissent celle qui dirige.</translation>
    </message>
    <message>
        <source>This unit works alone</source>
        <translation>Cette unité travaille seule</translation>
    </message>
    <message>
        <source>This version connects no units. To act as one site, several units will need the same network and keys exchanged by the installer.</source>
        <translation>Cette version ne relie pas d’unités. Pour agir comme un seul site, plusieurs unités devront avoir le même réseau et des clés échangées par l’installateur.</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>entendue à l’instant</translation>
    </message>
    <message>
        <source>heard {0} s ago</source>
        <translation>entendue il y a {0} s</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>cette unité</translation>
    </message>
    <message>
        <source>{0} of {1} units are not heard</source>
        <translation>{0} unités sur {1} non entendues</translation>
    </message>
    <message>
        <source>{0} units act as one</source>
        <translation>{0} unités agissent comme une seule</translation>
    </message>
    <message>
        <source>{0} units say that they lead</source>
        <translation>{0} unités disent diriger</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>Hold to mark as commissioned</source>
        <translation>Tenir : site mis en service</translation>
    </message>
</context>
<context>
    <name>CommissionView</name>
    <message>
        <source>A report, and no more warning that a test is missing</source>
        <translation>Un rapport, et plus d’avertissement d’essai manquant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Changer les limites</translation>
    </message>
    <message>
        <source>Commission this site</source>
        <translation>Mettre ce site en service</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>Mis en service</translation>
    </message>
    <message>
        <source>Compare these with the grid contract, the fuses and the nameplates.</source>
        <translation>Comparer avec le contrat de raccordement, les fusibles et les plaques signalétiques.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hold to test</source>
        <translation>Tenir pour l’essai</translation>
    </message>
    <message>
        <source>Hold to test again</source>
        <translation>Tenir pour répéter</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Is this the right time? Timetables, prices and the report follow it.</source>
        <translation>Est-ce la bonne heure ? Horaires, prix et rapport la suivent.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Chercher des appareils</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not commissioned yet</source>
        <translation>Pas encore mis en service</translation>
    </message>
    <message>
        <source>Open the test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Power that flows</source>
        <translation>Puissance qui circule</translation>
    </message>
    <message>
        <source>Set in the site file</source>
        <translation>Réglé dans le fichier du site</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>The PIN is asked for with the first step</source>
        <translation>Le code PIN est demandé à la première étape</translation>
    </message>
    <message>
        <source>The stop key works in every step; leaving the page ends the test</source>
        <translation>La touche d’arrêt agit à chaque étape ; quitter la page termine l’essai</translation>
    </message>
    <message>
        <source>This page checks in about ten minutes that everything is wired and set as the site file says.</source>
        <translation>Cette page vérifie en dix minutes environ que tout est câblé et réglé comme le dit le fichier du site.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>the program does not offer it here</source>
        <translation>le programme ne l’offre pas ici</translation>
    </message>
    <message>
        <source>{power} at most, only in step 5, only after a button was held, for about a minute</source>
        <translation>{power} au plus, seulement à l’étape 5, après avoir tenu un bouton, pendant une minute environ</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Nothing is known of the connection here</source>
        <translation>On ne sait rien ici de la connexion</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected to the cloud</source>
        <translation>Connecté au cloud</translation>
    </message>
    <message>
        <source>It works without. Papers for the cloud and the section [cloud] of the site file bring one.</source>
        <translation>Il fonctionne sans. Les papiers d'inscription et la section [cloud] du fichier du site en ajoutent un.</translation>
    </message>
    <message>
        <source>Not connected to the cloud</source>
        <translation>Non connecté au cloud</translation>
    </message>
    <message>
        <source>The cloud refuses this unit</source>
        <translation>Le cloud refuse cette unité</translation>
    </message>
    <message>
        <source>The configuration of the cloud is not used: {0}</source>
        <translation>La configuration du cloud n'est pas utilisée : {0}</translation>
    </message>
    <message>
        <source>This site has no cloud</source>
        <translation>Ce site n'a pas de cloud</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>As the grid code wants it</source>
        <translation>Conforme au code réseau</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Ligne de données</translation>
    </message>
    <message>
        <source>Its profile is not verified: nothing is written to it.</source>
        <translation>Son profil n’est pas vérifié : rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Messages of the device</source>
        <translation>Messages de l’appareil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not shown by it</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Polls since the start</source>
        <translation>Interrogations depuis le démarrage</translation>
    </message>
    <message>
        <source>Protection settings</source>
        <translation>Réglages de protection</translation>
    </message>
    <message>
        <source>Rated apparent power</source>
        <translation>Puissance apparente nominale</translation>
    </message>
    <message>
        <source>Rated charging power</source>
        <translation>Puissance nominale de charge</translation>
    </message>
    <message>
        <source>Rated discharging power</source>
        <translation>Puissance nominale de décharge</translation>
    </message>
    <message>
        <source>Rated reactive power</source>
        <translation>Puissance réactive nominale</translation>
    </message>
    <message>
        <source>See the manual of the device.</source>
        <translation>Voir le manuel de l’appareil.</translation>
    </message>
    <message>
        <source>The device says: {0}. {1}</source>
        <translation>L’appareil signale : {0}. {1}</translation>
    </message>
    <message>
        <source>The grid code wants {0}</source>
        <translation>Le code réseau exige {0}</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} échecs sur {1}</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>All {0} devices answer</source>
        <translation>Les {0} appareils répondent</translation>
    </message>
    <message>
        <source>Everything on {0} is silent: look at this line first.</source>
        <translation>Tout est muet sur {0} : voir d’abord cette ligne.</translation>
    </message>
    <message>
        <source>Look at {0} first. {1}</source>
        <translation>Voir d’abord {0}. {1}</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Aucun appareil configuré</translation>
    </message>
    <message>
        <source>No valid data from {0} of {1} devices</source>
        <translation>Pas de données valables de {0} appareils sur {1}</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Non crédible</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Set the site up under System.</source>
        <translation>Configurer le site sous Système.</translation>
    </message>
    <message>
        <source>The device answers</source>
        <translation>L’appareil répond</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} échecs sur {1}</translation>
    </message>
    <message>
        <source>{0} s old</source>
        <translation>il y a {0} s</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Default: {0}</source>
        <translation>Par défaut : {0}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>FirstBootPage</name>
    <message>
        <source>First boot</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Configurer le site</translation>
    </message>
</context>
<context>
    <name>FirstBootView</name>
    <message>
        <source>No site file yet: the controller does not run</source>
        <translation>Pas encore de fichier du site : la commande ne tourne pas</translation>
    </message>
    <message>
        <source>Set up this site here, or put {0} in place. The controller then starts by itself.</source>
        <translation>Configurer le site ici ou déposer {0}. La commande démarre alors d'elle-même.</translation>
    </message>
    <message>
        <source>The controller is starting.</source>
        <translation>La commande démarre.</translation>
    </message>
    <message>
        <source>The site file is there</source>
        <translation>Le fichier du site est là</translation>
    </message>
    <message>
        <source>The site file {0} cannot be used</source>
        <translation>Le fichier du site {0} est inutilisable</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (et {1} autres)</translation>
    </message>
</context>
<context>
    <name>FirstPinPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Continuer sans PIN</translation>
    </message>
    <message>
        <source>Set the installer's PIN</source>
        <translation>Définir le PIN de l'installateur</translation>
    </message>
</context>
<context>
    <name>FirstPinView</name>
    <message>
        <source>First a PIN for the installer</source>
        <translation>D'abord un PIN pour l'installateur</translation>
    </message>
    <message>
        <source>Limits, devices and settings can be changed with this PIN only. Keep it well.</source>
        <translation>Limites, appareils et réglages ne se modifient qu'avec ce PIN. Gardez-le bien.</translation>
    </message>
    <message>
        <source>The installer's PIN is set</source>
        <translation>Le PIN de l'installateur est défini</translation>
    </message>
    <message>
        <source>Without a PIN whoever stands here may change everything, and the event log cannot say who it was. A PIN can be set later, too; once the site is commissioned, nothing but operating is open without one.</source>
        <translation>Sans PIN, quiconque se tient ici peut tout modifier, et le journal ne peut pas dire qui c'était. Le PIN peut aussi être défini plus tard ; après la mise en service, seule l'utilisation reste ouverte sans lui.</translation>
    </message>
</context>
<context>
    <name>FlowDiagram</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Can charge</source>
        <translation>Peut charger</translation>
    </message>
    <message>
        <source>Can discharge</source>
        <translation>Peut décharger</translation>
    </message>
</context>
<context>
    <name>FrequencyTape</name>
    <message>
        <source>50 Hz</source>
        <translation>50 Hz</translation>
    </message>
    <message>
        <source>Test signal, not the grid</source>
        <translation>Signal d’essai, pas le réseau</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>ne demande rien</translation>
    </message>
</context>
<context>
    <name>InverterFigures</name>
    <message>
        <source>Armed</source>
        <translation>Armée</translation>
    </message>
    <message>
        <source>DC current</source>
        <translation>Courant DC</translation>
    </message>
    <message>
        <source>DC power</source>
        <translation>Puissance DC</translation>
    </message>
    <message>
        <source>DC voltage</source>
        <translation>Tension DC</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Non armée</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Valeur relue</translation>
    </message>
    <message>
        <source>Safety timer</source>
        <translation>Minuterie sécurité</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>depuis le site</translation>
    </message>
    <message>
        <source>to the site</source>
        <translation>vers le site</translation>
    </message>
</context>
<context>
    <name>InverterPage</name>
    <message>
        <source>HOLD TO CLEAR THE FAULT</source>
        <translation>TENIR POUR RÉARMER LE DÉFAUT</translation>
    </message>
    <message>
        <source>Installer; three times an hour</source>
        <translation>Installateur ; trois fois par heure</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation>{0} messages</translation>
    </message>
</context>
<context>
    <name>IslandPage</name>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Contacteur réseau</translation>
    </message>
    <message>
        <source>HOLD TO TEST THE ISLAND</source>
        <translation>TENIR POUR TESTER L’ÎLOT</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Lasts at this use</source>
        <translation>Durée à cette consommation</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Démarrages du jour</translation>
    </message>
    <message>
        <source>the site leaves the grid for this time</source>
        <translation>le site quitte le réseau pendant ce temps</translation>
    </message>
</context>
<context>
    <name>IslandView</name>
    <message>
        <source>Test: {0}</source>
        <translation>Essai : {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>more than 2 days</source>
        <translation>plus de 2 jours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>reserve {0}, end {1}</source>
        <translation>réserve {0}, fin {1}</translation>
    </message>
    <message>
        <source>until the site returns to the grid</source>
        <translation>jusqu’au retour du site sur le réseau</translation>
    </message>
    <message>
        <source>until the test ends</source>
        <translation>jusqu’à la fin de l’essai</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accept</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>binding schedule</source>
        <translation>horaire engagé</translation>
    </message>
    <message>
        <source>day-ahead schedule</source>
        <translation>horaire J-1</translation>
    </message>
    <message>
        <source>grid service</source>
        <translation>service réseau</translation>
    </message>
    <message>
        <source>intraday schedule</source>
        <translation>horaire infrajournalier</translation>
    </message>
    <message>
        <source>island</source>
        <translation>îlot</translation>
    </message>
    <message>
        <source>local mode</source>
        <translation>mode local</translation>
    </message>
    <message>
        <source>rescue of a battery</source>
        <translation>sauvetage d’une batterie</translation>
    </message>
    <message>
        <source>site's own timetable</source>
        <translation>horaire propre du site</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
</context>
<context>
    <name>LimitAxis</name>
    <message>
        <source>Charging</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Holds the power back</source>
        <translation>Retient la puissance</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Looking it up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>New entries: {0}</source>
        <translation>Nouvelles entrées : {0}</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Aucun historique n’est tenu sur cette unité. L’activer dans le fichier de site : [features] history.</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Rien ne s’est passé.</translation>
    </message>
    <message>
        <source>There are no entries of this kind.</source>
        <translation>Aucune entrée de ce type.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>Exported</source>
        <translation>Injecté</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Soutiré</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>This site has no meter. An installer adds one under System.</source>
        <translation>Ce site n’a pas de compteur. Un installateur en ajoute un sous Système.</translation>
    </message>
</context>
<context>
    <name>MetersView</name>
    <message>
        <source>{0} s old</source>
        <translation>il y a {0} s</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>TENIR POUR APPLIQUER</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>There is nothing to set in this mode.</source>
        <translation>Rien à régler dans ce mode.</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1 : l’énergie au-dessus de la cible est utilisable ; 0 : elle est gardée.</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Une puissance de batterie plus petite n’en vaut pas la peine : elle se repose.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Début d’une seconde fenêtre, minutes depuis minuit local.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Début de la fenêtre, minutes depuis minuit local.</translation>
    </message>
    <message>
        <source>Buy when energy is cheap, use your own when it is dear.</source>
        <translation>Acheter l’énergie bon marché, utiliser la sienne quand elle est chère.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Charge seule</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Puissance de charge</translation>
    </message>
    <message>
        <source>Charge the battery to a target and keep it; never discharge.</source>
        <translation>Charger la batterie à une cible et la garder ; ne jamais décharger.</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Bande morte</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>Gain dérivé</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Gain dérivé du régulateur réseau.</translation>
    </message>
    <message>
        <source>Discharge above</source>
        <translation>Décharge au-dessus</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Fin de la seconde fenêtre, minutes depuis minuit local ; égale au début : aucune.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Fin de la fenêtre, minutes depuis minuit local ; peut être le lendemain.</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>L’injection au-dessus de cette valeur ou de la limite du site est stockée.</translation>
    </message>
    <message>
        <source>Export limit</source>
        <translation>Limite d’injection</translation>
    </message>
    <message>
        <source>External control</source>
        <translation>Commande externe</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Follow the set-point given at the unit; without renewal it stops.</source>
        <translation>Suivre la consigne donnée à l’unité ; sans renouvellement elle s’arrête.</translation>
    </message>
    <message>
        <source>Follow the set-points of another system; without them fall back as chosen.</source>
        <translation>Suivre les consignes d’un autre système ; sans elles, repli choisi.</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Une puissance réseau si proche de sa cible n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Puissance réseau à tenir ; + soutire.</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Vitesse à laquelle le reste suit ; plus lente tant que le retard du compteur est inconnu.</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Le soutirage au-dessus est écrêté.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Le soutirage au-dessus est repris par la batterie.</translation>
    </message>
    <message>
        <source>Import high</source>
        <translation>Soutirage haut</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Le soutirage est porté à cette valeur, pour ne rien injecter.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Soutirage laissé par la charge ; 0 charge du surplus seulement.</translation>
    </message>
    <message>
        <source>Import limit</source>
        <translation>Limite de soutirage</translation>
    </message>
    <message>
        <source>Import low</source>
        <translation>Soutirage bas</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Soutirage jamais voulu, même si la moyenne de la fenêtre a de la marge.</translation>
    </message>
    <message>
        <source>Integral gain</source>
        <translation>Gain intégral</translation>
    </message>
    <message>
        <source>Keep the battery full enough for a power cut.</source>
        <translation>Garder la batterie assez pleine pour une coupure.</translation>
    </message>
    <message>
        <source>Keep the power drawn from the grid below a limit; recharge in quiet times.</source>
        <translation>Tenir le soutirage sous une limite ; recharger aux heures calmes.</translation>
    </message>
    <message>
        <source>Let the battery follow the load, without ever exporting.</source>
        <translation>Laisser la batterie suivre la consommation, sans jamais injecter.</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Suivi de charge</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Durée maximale d’une consigne acceptée.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Max valid</source>
        <translation>Validité max.</translation>
    </message>
    <message>
        <source>Measure only; the battery rests.</source>
        <translation>Mesurer seulement ; la batterie se repose.</translation>
    </message>
    <message>
        <source>Min valid</source>
        <translation>Validité min.</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Puissance de charge maximale.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passif</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Puissance de charge vers la cible, aussi depuis le réseau.</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Puissance de recharge tant que le soutirage est sous la limite.</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>Gain proportionnel</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Puissance max.</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Recharge SoC</source>
        <translation>SoC de recharge</translation>
    </message>
    <message>
        <source>Reserve SoC</source>
        <translation>SoC de réserve</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Seuil de repos</translation>
    </message>
    <message>
        <source>Second end</source>
        <translation>Seconde fin</translation>
    </message>
    <message>
        <source>Second start</source>
        <translation>Second début</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Autoconsommation</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Part d’un changement transmise aussitôt.</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Part de la limite gardée libre pour ce qui vient trop vite.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Durée minimale d’une consigne acceptée.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>État de charge où la charge prend fin.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>État de charge gardé pour le secours ; pas de décharge au-dessous.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>État de charge gardé pour le secours ; les plans le gardent aussi.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>État de charge tenu prêt pour les pointes.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>État de charge à garder pour une coupure.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target SoC</source>
        <translation>SoC cible</translation>
    </message>
    <message>
        <source>Use your own solar energy first; keep the grid near zero.</source>
        <translation>Utiliser d’abord son énergie solaire ; garder le réseau près de zéro.</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Que faire tant qu’il n’y a pas de consigne valable.</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fenêtre dont la moyenne tient la limite de soutirage ; 0 : à chaque instant.</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>horaire local</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>zero grid</source>
        <translation>réseau à zéro</translation>
    </message>
</context>
<context>
    <name>ModesView</name>
    <message>
        <source>As set up for this site</source>
        <translation>Comme configuré pour ce site</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Passer à {0}</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>Modifier {0} valeurs</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>Régler {0} à {1}</translation>
    </message>
    <message>
        <source>Since {0}, chosen by {1}</source>
        <translation>Depuis {0}, choisi par {1}</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Accept</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut : %1</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The controller has not answered</source>
        <translation>Le contrôleur n’a pas répondu</translation>
    </message>
    <message>
        <source>Waiting for the controller</source>
        <translation>Attente du contrôleur</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>From {time}: {what}</source>
        <translation>Dès {time} : {what}</translation>
    </message>
    <message>
        <source>Grid service {names} is not being delivered</source>
        <translation>Le service réseau {names} n’est pas fourni</translation>
    </message>
    <message>
        <source>Own supply is being tested</source>
        <translation>Essai du secours en cours</translation>
    </message>
    <message>
        <source>Power cut: own supply is starting</source>
        <translation>Coupure : le secours démarre</translation>
    </message>
    <message>
        <source>Power cut: own supply is stopped</source>
        <translation>Coupure : le secours est arrêté</translation>
    </message>
    <message>
        <source>Power cut: the battery cannot supply any more</source>
        <translation>Coupure : la batterie ne peut plus alimenter</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} has no supply</source>
        <translation>Coupure : {consumer} est sans courant</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} runs on its own power</source>
        <translation>Coupure : {consumer} vit de sa propre énergie</translation>
    </message>
    <message>
        <source>Standing by to support the grid ({names})</source>
        <translation>Prêt à soutenir le réseau ({names})</translation>
    </message>
    <message>
        <source>Supporting the grid with {power} ({names})</source>
        <translation>Soutient le réseau avec {power} ({names})</translation>
    </message>
    <message>
        <source>The grid is back and is watched before switching over</source>
        <translation>Le réseau est de retour, observé avant la commutation</translation>
    </message>
    <message>
        <source>The grid is back: switching over</source>
        <translation>Le réseau est de retour : commutation</translation>
    </message>
    <message>
        <source>The grid is back; switching over in {time} if it stays steady</source>
        <translation>Le réseau est de retour ; commutation dans {time} s’il reste stable</translation>
    </message>
    <message>
        <source>The switch to the grid has failed; see Alarms</source>
        <translation>La commutation sur le réseau a échoué ; voir Alarmes</translation>
    </message>
    <message>
        <source>charging from the grid</source>
        <translation>charge depuis le réseau</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>selling to the grid</source>
        <translation>vend au réseau</translation>
    </message>
    <message>
        <source>storing solar power</source>
        <translation>stocke l’énergie solaire</translation>
    </message>
    <message>
        <source>supplying the {consumer}</source>
        <translation>alimente {consumer}</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, depuis {time}</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>From {0}; {1} means no limit</source>
        <translation>Dès {0} ; {1} = sans limite</translation>
    </message>
    <message>
        <source>Too large: at most {0}</source>
        <translation>Trop grand : au plus {0}</translation>
    </message>
    <message>
        <source>Too small: at least {0}</source>
        <translation>Trop petit : au moins {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Réactive</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter another PIN</source>
        <translation>Saisir un autre PIN</translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation>Verrouillé pendant %1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>New PIN: {0}</source>
        <translation>Nouveau PIN : {0}</translation>
    </message>
    <message>
        <source>No PIN opens this level here.</source>
        <translation>Aucun PIN n’ouvre ce niveau ici.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Ouvert à tous</translation>
    </message>
    <message>
        <source>PIN: {0}</source>
        <translation>PIN : {0}</translation>
    </message>
    <message>
        <source>Repeat the new PIN: {0}</source>
        <translation>Répéter le nouveau PIN : {0}</translation>
    </message>
    <message>
        <source>Set the PIN: {0}</source>
        <translation>Définir le PIN : {0}</translation>
    </message>
    <message>
        <source>The PIN is set: {0}</source>
        <translation>Le PIN est défini : {0}</translation>
    </message>
    <message>
        <source>The same digits once more</source>
        <translation>Encore une fois les mêmes chiffres</translation>
    </message>
    <message>
        <source>The two were different. Begin again.</source>
        <translation>Les deux étaient différents. Recommencer.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Trop d’essais faux.</translation>
    </message>
    <message>
        <source>Wrong PIN. One more try.</source>
        <translation>PIN faux. Encore un essai.</translation>
    </message>
    <message>
        <source>Wrong PIN. Too many wrong tries.</source>
        <translation>PIN faux. Trop d’essais faux.</translation>
    </message>
    <message>
        <source>Wrong PIN. {0} more tries.</source>
        <translation>PIN faux. Encore {0} essais.</translation>
    </message>
    <message>
        <source>{0} to {1} digits</source>
        <translation>{0} à {1} chiffres</translation>
    </message>
</context>
<context>
    <name>PlainPage</name>
    <message>
        <source>Start the screen again</source>
        <translation>Relancer l’écran</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>This site follows its timetable</source>
        <translation>Ce site suit son horaire</translation>
    </message>
    <message>
        <source>To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.</source>
        <translation>Pour planifier selon les prix et la météo, l’installateur ajoute la section [planning] au fichier de site et choisit le mode Économies.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Conso.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>A plan is being made.</source>
        <translation>Un plan est en préparation.</translation>
    </message>
    <message>
        <source>No plan can be used now</source>
        <translation>Aucun plan utilisable maintenant</translation>
    </message>
    <message>
        <source>Older plan of {0} still holds ({1}); {2}</source>
        <translation>L’ancien plan de {0} vaut encore ({1}) ; {2}</translation>
    </message>
    <message>
        <source>Only shown: the mode {0} is chosen and does not follow the plan</source>
        <translation>Affichage seul : le mode {0} est choisi et ne suit pas le plan</translation>
    </message>
    <message>
        <source>Plan of {0}; the last attempt failed: {1}</source>
        <translation>Plan de {0} ; le dernier essai a échoué : {1}</translation>
    </message>
    <message>
        <source>Plan of {0}; {1}</source>
        <translation>Plan de {0} ; {1}</translation>
    </message>
    <message>
        <source>The next attempt comes by itself.</source>
        <translation>Le prochain essai vient de lui-même.</translation>
    </message>
    <message>
        <source>a new one is being made</source>
        <translation>un nouveau est en préparation</translation>
    </message>
    <message>
        <source>expected saving over the next {0} hours</source>
        <translation>économie prévue sur les {0} prochaines heures</translation>
    </message>
    <message>
        <source>the next comes at {0}</source>
        <translation>le prochain vient à {0}</translation>
    </message>
    <message>
        <source>{0} (plan {1})</source>
        <translation>{0} (plan {1})</translation>
    </message>
    <message>
        <source>{doing} until {time}</source>
        <translation>{doing} jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Generator</source>
        <translation>Groupe électrogène</translation>
    </message>
    <message>
        <source>Grid code this unit keeps; not set: the inverters do it themselves</source>
        <translation>Règles de raccordement appliquées par cette unité ; non défini : les onduleurs le font eux-mêmes</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Raccordement au réseau</translation>
    </message>
    <message>
        <source>Inverter this rack hangs on</source>
        <translation>Onduleur auquel ce rack est relié</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>PV system</source>
        <translation>Installation PV</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Site et raccordement</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What this meter measures</source>
        <translation>Ce que mesure ce compteur</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>dead band of the inverter's own P(f) above nominal</source>
        <translation>bande morte du P(f) de l’onduleur au-dessus de la nominale</translation>
    </message>
    <message>
        <source>dead band of the inverter's own P(f) below nominal</source>
        <translation>bande morte du P(f) de l’onduleur sous la nominale</translation>
    </message>
    <message>
        <source>delay before entering service</source>
        <translation>délai avant mise en service</translation>
    </message>
    <message>
        <source>detection of an island (1 is on)</source>
        <translation>détection d’îlot (1 = activée)</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) above nominal</source>
        <translation>statisme du P(f) de l’onduleur au-dessus de la nominale</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) below nominal</source>
        <translation>statisme du P(f) de l’onduleur sous la nominale</translation>
    </message>
    <message>
        <source>highest frequency for entering service</source>
        <translation>fréquence max. pour la mise en service</translation>
    </message>
    <message>
        <source>highest voltage for entering service</source>
        <translation>tension max. pour la mise en service</translation>
    </message>
    <message>
        <source>lowest frequency for entering service</source>
        <translation>fréquence min. pour la mise en service</translation>
    </message>
    <message>
        <source>lowest voltage for entering service</source>
        <translation>tension min. pour la mise en service</translation>
    </message>
    <message>
        <source>over-frequency trip 1</source>
        <translation>déclenchement surfréquence 1</translation>
    </message>
    <message>
        <source>over-frequency trip 2</source>
        <translation>déclenchement surfréquence 2</translation>
    </message>
    <message>
        <source>over-voltage trip 1</source>
        <translation>déclenchement surtension 1</translation>
    </message>
    <message>
        <source>over-voltage trip 2</source>
        <translation>déclenchement surtension 2</translation>
    </message>
    <message>
        <source>time of over-frequency trip 1</source>
        <translation>temps de déclenchement surfréquence 1</translation>
    </message>
    <message>
        <source>time of over-frequency trip 2</source>
        <translation>temps de déclenchement surfréquence 2</translation>
    </message>
    <message>
        <source>time of over-voltage trip 1</source>
        <translation>temps de déclenchement surtension 1</translation>
    </message>
    <message>
        <source>time of over-voltage trip 2</source>
        <translation>temps de déclenchement surtension 2</translation>
    </message>
    <message>
        <source>time of under-frequency trip 1</source>
        <translation>temps de déclenchement sous-fréquence 1</translation>
    </message>
    <message>
        <source>time of under-frequency trip 2</source>
        <translation>temps de déclenchement sous-fréquence 2</translation>
    </message>
    <message>
        <source>time of under-voltage trip 1</source>
        <translation>temps de déclenchement sous-tension 1</translation>
    </message>
    <message>
        <source>time of under-voltage trip 2</source>
        <translation>temps de déclenchement sous-tension 2</translation>
    </message>
    <message>
        <source>under-frequency trip 1</source>
        <translation>déclenchement sous-fréquence 1</translation>
    </message>
    <message>
        <source>under-frequency trip 2</source>
        <translation>déclenchement sous-fréquence 2</translation>
    </message>
    <message>
        <source>under-voltage trip 1</source>
        <translation>déclenchement sous-tension 1</translation>
    </message>
    <message>
        <source>under-voltage trip 2</source>
        <translation>déclenchement sous-tension 2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A grid service is sold, and nothing else is to run below it</source>
        <translation>Un service réseau est vendu, et rien d’autre ne doit tourner en dessous</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater of zone {place} off</source>
        <translation>Une alarme maintient coupé le ventilateur ou le chauffage de la zone {place}</translation>
    </message>
    <message>
        <source>An output of zone {place} is forced by hand</source>
        <translation>Une sortie de la zone {place} est forcée à la main</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge</source>
        <translation>La batterie {place} admet {charge_a:.1f} A en charge et {discharge_a:.1f} A en décharge</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge</source>
        <translation>La batterie {place} admet {charge_w:.0f} W en charge et {discharge_w:.0f} W en décharge</translation>
    </message>
    <message>
        <source>Battery {place} carried more current than allowed: {current_a:.1f} A</source>
        <translation>La batterie {place} a porté plus de courant que permis : {current_a:.1f} A</translation>
    </message>
    <message>
        <source>Battery {place} forbids charging or discharging</source>
        <translation>La batterie {place} interdit la charge ou la décharge</translation>
    </message>
    <message>
        <source>Battery {place} is charged from {soc_pct:.1f} %, because it was critically low</source>
        <translation>La batterie {place} est chargée depuis {soc_pct:.1f} %, car elle était à un niveau critique</translation>
    </message>
    <message>
        <source>Battery {place} was deeply discharged and must not be charged</source>
        <translation>La batterie {place} était en décharge profonde et ne doit pas être chargée</translation>
    </message>
    <message>
        <source>Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit</source>
        <translation>La température de cellule {min_c:.1f} à {max_c:.1f} °C de la batterie {place} est proche de sa limite</translation>
    </message>
    <message>
        <source>Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit</source>
        <translation>La tension de cellule {min_v:.3f} à {max_v:.3f} V de la batterie {place} est proche de sa limite</translation>
    </message>
    <message>
        <source>Cells of battery {place} are being balanced</source>
        <translation>Les cellules de la batterie {place} sont en cours d’équilibrage</translation>
    </message>
    <message>
        <source>Cells of battery {place} need no balancing</source>
        <translation>Les cellules de la batterie {place} n’ont pas besoin d’équilibrage</translation>
    </message>
    <message>
        <source>Charge the battery for a power cut; it is at {soc_pct:.0f} %</source>
        <translation>Charger la batterie pour une coupure ; elle est à {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Charge with what leaves grid import at {limit_w:.0f} W</source>
        <translation>Charger avec ce qui laisse le soutirage à {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charge with {limit_w:.0f} W</source>
        <translation>Charger à {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charging waits for its time window</source>
        <translation>La charge attend sa fenêtre horaire</translation>
    </message>
    <message>
        <source>Critical alarm {place}</source>
        <translation>Alarme critique {place}</translation>
    </message>
    <message>
        <source>DC voltage {voltage_v:.1f} V of inverter {place} is near its limit</source>
        <translation>La tension DC {voltage_v:.1f} V de l’onduleur {place} est proche de sa limite</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>Feed-in limit of {limit_w:.0f} W set by the grid code</source>
        <translation>Limite d’injection de {limit_w:.0f} W fixée par le code réseau</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %</source>
        <translation>La fréquence {frequency_hz:.3f} Hz est au-dessus de {start_hz:.2f} Hz : moins de puissance selon un statisme de {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %</source>
        <translation>La fréquence {frequency_hz:.3f} Hz est au-dessous de {start_hz:.2f} Hz : plus de puissance selon un statisme de {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Fuse of {fuse_a:.0f} A on phase L{phase:.0f}</source>
        <translation>Fusible de {fuse_a:.0f} A sur la phase L{phase:.0f}</translation>
    </message>
    <message>
        <source>Going back to the grid</source>
        <translation>Retour sur le réseau</translation>
    </message>
    <message>
        <source>Grid contactor as the state {place} wants it</source>
        <translation>Contacteur réseau selon l’état {place}</translation>
    </message>
    <message>
        <source>Grid export is above its limit; grid power is {grid_w:.0f} W</source>
        <translation>L’injection dépasse sa limite ; la puissance réseau est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid export limit of {limit_w:.0f} W</source>
        <translation>Limite d’injection de {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid import limit of {limit_w:.0f} W</source>
        <translation>Limite de soutirage de {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export cannot be kept</source>
        <translation>La puissance réseau est inconnue, les {limit_w:.0f} W d’injection du gestionnaire de distribution ne peuvent être tenus</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the grid limits cannot be kept</source>
        <translation>La puissance réseau est inconnue, les limites réseau ne peuvent être tenues</translation>
    </message>
    <message>
        <source>Inverter {place} delivers {reactive_var:.0f} var first</source>
        <translation>L’onduleur {place} fournit d’abord {reactive_var:.0f} var</translation>
    </message>
    <message>
        <source>Inverter {place} is hot: {temperature_c:.0f} °C</source>
        <translation>L’onduleur {place} est chaud : {temperature_c:.0f} °C</translation>
    </message>
    <message>
        <source>Inverter {place} is not running</source>
        <translation>L’onduleur {place} n’est pas en marche</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault</source>
        <translation>L’onduleur {place} signale un défaut</translation>
    </message>
    <message>
        <source>Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Tenir le soutirage à {limit_w:.0f} W ; il est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid import in its band; it is {grid_w:.0f} W</source>
        <translation>Tenir le soutirage dans sa plage ; il est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Tenir la puissance réseau à {target_w:.0f} W ; elle est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down</source>
        <translation>Gardé libre pour les services réseau : {up_w:.0f} W en hausse et {down_w:.0f} W en baisse</translation>
    </message>
    <message>
        <source>Lamp shows the state: {place}</source>
        <translation>Le voyant montre l’état : {place}</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of export</source>
        <translation>Limite du gestionnaire de distribution : {limit_w:.0f} W d’injection</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of grid power for charging</source>
        <translation>Limite du gestionnaire de distribution : {limit_w:.0f} W de puissance réseau pour la charge</translation>
    </message>
    <message>
        <source>Load group: {place}</source>
        <translation>Groupe de consommateurs : {place}</translation>
    </message>
    <message>
        <source>Manual set-point of {active_power_w:.0f} W</source>
        <translation>Consigne manuelle de {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No inverter with a battery has valid data</source>
        <translation>Aucun onduleur avec batterie n’a de données valables</translation>
    </message>
    <message>
        <source>No manual set-point given yet</source>
        <translation>Aucune consigne manuelle donnée</translation>
    </message>
    <message>
        <source>No plan may be used, so grid power is kept near {target_w:.0f} W</source>
        <translation>Aucun plan utilisable, la puissance réseau est tenue près de {target_w:.0f} W</translation>
    </message>
    <message>
        <source>No power {place}: the grid must stay normal for {remaining_s:.0f} s more</source>
        <translation>Pas de puissance ({place}) : le réseau doit rester normal encore {remaining_s:.0f} s</translation>
    </message>
    <message>
        <source>No power {place}; the grid must then be normal for {remaining_s:.0f} s</source>
        <translation>Pas de puissance ({place}) ; le réseau doit ensuite être normal pendant {remaining_s:.0f} s</translation>
    </message>
    <message>
        <source>No valid data from battery {place}</source>
        <translation>Pas de données valables de la batterie {place}</translation>
    </message>
    <message>
        <source>No valid data from inverter {place}</source>
        <translation>Pas de données valables de l’onduleur {place}</translation>
    </message>
    <message>
        <source>No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W</source>
        <translation>Pas de consigne externe valable : la puissance réseau est tenue à 0 W ; elle est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Pas de consigne externe valable : l’horaire local {place} demande {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: the battery rests</source>
        <translation>Pas de consigne externe valable : la batterie se repose</translation>
    </message>
    <message>
        <source>Output {place} is being tried by hand</source>
        <translation>La sortie {place} est essayée à la main</translation>
    </message>
    <message>
        <source>PV as far as the island can take it</source>
        <translation>PV tant que l’îlot peut l’absorber</translation>
    </message>
    <message>
        <source>Passive mode only measures</source>
        <translation>Le mode passif mesure seulement</translation>
    </message>
    <message>
        <source>Plan: charge from the grid, which pays for it; the price is {price:.3f} now</source>
        <translation>Plan : charger du réseau, qui paie pour cela ; prix {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan : charger du réseau ; prix {price:.3f} maintenant, {other:.3f} à {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: energy for a later time; the price is {price:.3f} now</source>
        <translation>Plan : de l’énergie pour plus tard ; prix {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: feed in; it earns {price:.3f} now</source>
        <translation>Plan : injecter ; cela rapporte {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: feed the solar surplus in; it earns {price:.3f} now</source>
        <translation>Plan : injecter le surplus solaire ; cela rapporte {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan : garder l’énergie ; prix {price:.3f} maintenant, {other:.3f} à {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: no room for the surplus; {soc_pct:.0f} % is the highest the battery should have</source>
        <translation>Plan : pas de place pour le surplus ; la batterie ne doit pas dépasser {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Plan: nothing to gain now; the price is {price:.3f}</source>
        <translation>Plan : rien à gagner maintenant ; le prix est de {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: refill to {soc_pct:.0f} %, which is to be kept; the price is {price:.3f} now</source>
        <translation>Plan : remplir jusqu’à {soc_pct:.0f} %, à garder toujours ; prix {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: rest; the power is kept free for grid services</source>
        <translation>Plan : repos ; la puissance reste libre pour les services réseau</translation>
    </message>
    <message>
        <source>Plan: room in the battery for energy below a price of zero; the price is {price:.3f} now</source>
        <translation>Plan : de la place dans la batterie pour de l’énergie à un prix sous zéro ; {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; feeding in would cost {price:.3f} now</source>
        <translation>Plan : stocker le surplus solaire ; l’injecter coûterait {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; grid export is at its limit</source>
        <translation>Plan : stocker le surplus solaire ; l’injection est à sa limite</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan : stocker le surplus solaire ; prix {other:.3f} à {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; grid import is at its limit</source>
        <translation>Plan : alimenter le site par la batterie ; le soutirage est à sa limite</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; the price is {price:.3f} now</source>
        <translation>Plan : alimenter le site par la batterie ; le prix est de {price:.3f} maintenant</translation>
    </message>
    <message>
        <source>Plan: take nothing from the battery; {soc_pct:.0f} % is to be kept</source>
        <translation>Plan : ne rien prendre à la batterie ; {soc_pct:.0f} % sont à garder</translation>
    </message>
    <message>
        <source>Plan: take the battery down to {soc_pct:.0f} %, the highest it should have</source>
        <translation>Plan : ramener la batterie à {soc_pct:.0f} %, le plus qu’elle doit avoir</translation>
    </message>
    <message>
        <source>Power limit set in the site file</source>
        <translation>Limite de puissance du fichier de site</translation>
    </message>
    <message>
        <source>Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute</source>
        <translation>La puissance ({place}) augmente de {ramp_pct_per_min:.0f} % de la nominale par minute</translation>
    </message>
    <message>
        <source>Ramp of {ramp_w_per_s:.0f} W/s</source>
        <translation>Rampe de {ramp_w_per_s:.0f} W/s</translation>
    </message>
    <message>
        <source>Rating of inverter {place}</source>
        <translation>Puissance nominale de l’onduleur {place}</translation>
    </message>
    <message>
        <source>Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Prêt pour une pointe ; le soutirage peut être de {limit_w:.0f} W et est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Recharge pour la prochaine pointe ; le soutirage peut être de {limit_w:.0f} W et est de {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Arrêt sûr</translation>
    </message>
    <message>
        <source>Schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>L’horaire {place} demande {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>Set-point of {active_power_w:.0f} W from {place}</source>
        <translation>Consigne de {active_power_w:.0f} W de {place}</translation>
    </message>
    <message>
        <source>Soft return after the island: power grows by steps</source>
        <translation>Retour doux après l’îlot : la puissance augmente par paliers</translation>
    </message>
    <message>
        <source>Starting: waiting for {place}</source>
        <translation>Démarrage : attente de {place}</translation>
    </message>
    <message>
        <source>State of charge has reached {soc_pct:.0f} %</source>
        <translation>L’état de charge a atteint {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit</source>
        <translation>L’état de charge {soc_pct:.1f} % de la batterie {place} est proche de sa limite ou au-delà</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Arrêtée par l’opérateur</translation>
    </message>
    <message>
        <source>Sum of what the inverters can do now</source>
        <translation>Somme de ce que les onduleurs peuvent maintenant</translation>
    </message>
    <message>
        <source>The battery management is kept awake</source>
        <translation>La gestion de batterie est tenue éveillée</translation>
    </message>
    <message>
        <source>The battery management is waking up</source>
        <translation>La gestion de batterie se réveille</translation>
    </message>
    <message>
        <source>The battery management may sleep while the unit is idle</source>
        <translation>La gestion de batterie peut dormir tant que l’unité est au repos</translation>
    </message>
    <message>
        <source>The frequency is back; power waits {remaining_s:.0f} s before it returns slowly</source>
        <translation>La fréquence est revenue ; la puissance attend {remaining_s:.0f} s avant de revenir lentement</translation>
    </message>
    <message>
        <source>The grid contactor is not to be trusted: {place}</source>
        <translation>Le contacteur réseau n’est pas fiable : {place}</translation>
    </message>
    <message>
        <source>The grid is lost and no island can be made: {place}</source>
        <translation>Le réseau est perdu et aucun îlotage n’est possible : {place}</translation>
    </message>
    <message>
        <source>The grid is lost, the island is being made: {place}</source>
        <translation>Le réseau est perdu, l’îlot se forme : {place}</translation>
    </message>
    <message>
        <source>The grid is lost; no island is made at {soc_pct:.1f} % of charge, the floor is {floor_pct:.0f} %</source>
        <translation>Le réseau est perdu ; aucun îlotage à {soc_pct:.1f} % de charge, le seuil bas est {floor_pct:.0f} %</translation>
    </message>
    <message>
        <source>The inverters make the grid; the loads decide the power</source>
        <translation>Les onduleurs forment le réseau ; les consommateurs décident de la puissance</translation>
    </message>
    <message>
        <source>The island is off: {place}</source>
        <translation>L’îlot est coupé : {place}</translation>
    </message>
    <message>
        <source>The manual set-point was not renewed in time</source>
        <translation>La consigne manuelle n’a pas été renouvelée à temps</translation>
    </message>
    <message>
        <source>The mode needs the grid meter, which has no valid data</source>
        <translation>Le mode exige le compteur réseau, qui n’a pas de données valables</translation>
    </message>
    <message>
        <source>The phase currents are unknown, so the fuses cannot be protected</source>
        <translation>Les courants de phase sont inconnus, les fusibles ne peuvent être protégés</translation>
    </message>
    <message>
        <source>The program is shutting down</source>
        <translation>Le programme s’arrête</translation>
    </message>
    <message>
        <source>The safety timer inside inverter {place} is not armed yet</source>
        <translation>La minuterie de sécurité de l’onduleur {place} n’est pas encore armée</translation>
    </message>
    <message>
        <source>The temperature of zone {place} is not known: heaters off</source>
        <translation>La température de la zone {place} est inconnue : chauffages coupés</translation>
    </message>
    <message>
        <source>The unit is idle</source>
        <translation>L’unité est au repos</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>L’unité est en maintenance</translation>
    </message>
    <message>
        <source>The zones are far apart; the air of zone {place} is mixed</source>
        <translation>Les zones diffèrent beaucoup ; l’air de la zone {place} est brassé</translation>
    </message>
    <message>
        <source>Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating</source>
        <translation>Une tension de {voltage_pct:.1f} % laisse {share_pct:.0f} % de la puissance nominale</translation>
    </message>
    <message>
        <source>Voltage {voltage_v:.1f} V of battery {place} is near its limit</source>
        <translation>La tension {voltage_v:.1f} V de la batterie {place} est proche de sa limite</translation>
    </message>
    <message>
        <source>Water could condense in zone {place}</source>
        <translation>L’eau pourrait se condenser dans la zone {place}</translation>
    </message>
    <message>
        <source>Zone {place} is too cold</source>
        <translation>La zone {place} est trop froide</translation>
    </message>
    <message>
        <source>Zone {place} is too warm</source>
        <translation>La zone {place} est trop chaude</translation>
    </message>
    <message>
        <source>Zone {place} needs nothing</source>
        <translation>La zone {place} n’a besoin de rien</translation>
    </message>
    <message>
        <source>{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W</source>
        <translation>{place} répond à une fréquence du réseau de {frequency_hz:.3f} Hz par {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} has no valid frequency and goes back to the baseline</source>
        <translation>{place} n’a pas de fréquence valable et revient à la référence</translation>
    </message>
    <message>
        <source>{place} restores its energy reserve with {active_power_w:.0f} W</source>
        <translation>{place} rétablit sa réserve d’énergie avec {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W</source>
        <translation>{place} soutient le réseau après une chute de fréquence, avec {active_power_w:.0f} W</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No data from the controller</source>
        <translation>Aucune donnée du contrôleur</translation>
    </message>
    <message>
        <source>The controller goes on working as before. Stop works here, too.</source>
        <translation>Le contrôleur continue comme avant. L’arrêt agit ici aussi.</translation>
    </message>
    <message>
        <source>The screen has failed several times</source>
        <translation>L’écran est tombé en panne plusieurs fois</translation>
    </message>
    <message>
        <source>The screen is starting again</source>
        <translation>L’écran redémarre</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Choose a mode on the page Mode and touch Try first: what it would do from now on is then shown here.</source>
        <translation>Choisir un mode sur la page Mode et toucher « Essayer » : ce qu’il ferait désormais s’affiche alors ici.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>TENIR POUR APPLIQUER</translation>
    </message>
    <message>
        <source>No mode can be tried here</source>
        <translation>Aucun mode ne peut être essayé ici</translation>
    </message>
    <message>
        <source>No mode has been tried yet</source>
        <translation>Aucun mode essayé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Use the command ballast rehearse at the unit.</source>
        <translation>Utiliser la commande ballast rehearse sur l’appareil.</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Passer à {0}</translation>
    </message>
    <message>
        <source>Set these values</source>
        <translation>Régler ces valeurs</translation>
    </message>
    <message>
        <source>The next {0} hours are lived twice on the simulator. The unit goes on unchanged.</source>
        <translation>Les {0} prochaines heures se déroulent deux fois dans le simulateur. L’installation continue sans changement.</translation>
    </message>
    <message>
        <source>The next {0} hours, from how the unit stands now</source>
        <translation>Les {0} prochaines heures, depuis l’état actuel</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Lever l’arrêt</translation>
    </message>
    <message>
        <source>Stopped by an operator</source>
        <translation>Arrêtée par un opérateur</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation>TENIR POUR LEVER</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Lever l’arrêt</translation>
    </message>
</context>
<context>
    <name>ReleaseReasons</name>
    <message>
        <source>Why may it run again?</source>
        <translation>Pourquoi peut-elle redémarrer ?</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> --site {runs_on}</source>
        <translation> --site {runs_on}</translation>
    </message>
    <message>
        <source> for {valid_s} s</source>
        <translation> pendant {valid_s} s</translation>
    </message>
    <message>
        <source> of {device_id} alone</source>
        <translation> de {device_id} seul</translation>
    </message>
    <message>
        <source> offset {id_offset}h</source>
        <translation> décalage {id_offset}h</translation>
    </message>
    <message>
        <source> rack {rack}</source>
        <translation> rack {rack}</translation>
    </message>
    <message>
        <source>, grid {grid_w} W</source>
        <translation>, réseau {grid_w} W</translation>
    </message>
    <message>
        <source>0 A at {active_power_w} W of {device_id}</source>
        <translation>0 A à {active_power_w} W de {device_id}</translation>
    </message>
    <message>
        <source>; an answer of unit {unit} was ignored</source>
        <translation>; une réponse de l’unité {unit} a été ignorée</translation>
    </message>
    <message>
        <source>; an answer to transaction {transaction} instead of {transaction2} was ignored</source>
        <translation>; une réponse à la transaction {transaction} au lieu de {transaction2} a été ignorée</translation>
    </message>
    <message>
        <source>; an answer with a wrong checksum or no content was ignored</source>
        <translation>; une réponse sans contenu ou à somme fausse a été ignorée</translation>
    </message>
    <message>
        <source>; and {faults} more</source>
        <translation>; et {faults} autres</translation>
    </message>
    <message>
        <source>; it was never reached</source>
        <translation>; elle n’a jamais été atteinte</translation>
    </message>
    <message>
        <source>; not possible: {left}</source>
        <translation> ; impossible : {left}</translation>
    </message>
    <message>
        <source>; the usual cause: {why}</source>
        <translation> ; la cause habituelle : {why}</translation>
    </message>
    <message>
        <source>; {errors} error frames, so the bit rate may be wrong</source>
        <translation> ; {errors} trames d’erreur, le débit est peut-être faux</translation>
    </message>
    <message>
        <source>At the end {soc_end_pct} % would be left instead of {soc_end_pct2} %.</source>
        <translation>À la fin, il resterait {soc_end_pct} % au lieu de {soc_end_pct2} %.</translation>
    </message>
    <message>
        <source>At the transformer of {phases}: {turn}</source>
        <translation>Au transformateur de {phases} : {turn}</translation>
    </message>
    <message>
        <source>At the transformer of {seen}: {turn}; or its supply and load side are exchanged</source>
        <translation>Au transformateur de {seen} : {turn} ; ou ses côtés réseau et charge sont échangés</translation>
    </message>
    <message>
        <source>BMS not heard</source>
        <translation>BMS muet</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} %</source>
        <translation>écart du BMS : {bms_pct} %</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} % and growing</source>
        <translation>écart du BMS : {bms_pct} %, en hausse</translation>
    </message>
    <message>
        <source>BMS says {bms_soc_pct} %</source>
        <translation>le BMS dit {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>Begin of a second window, {minute}.</source>
        <translation>Début d’une seconde plage, {minute}.</translation>
    </message>
    <message>
        <source>Begin of the window, {minute}.</source>
        <translation>Début de la plage, {minute}.</translation>
    </message>
    <message>
        <source>Check every transformer: conductor, direction, terminals, ratio; then repeat</source>
        <translation>Contrôler chaque transformateur : conducteur, sens, bornes, rapport ; puis répéter</translation>
    </message>
    <message>
        <source>Check its line, then repeat</source>
        <translation>Contrôler sa ligne, puis répéter</translation>
    </message>
    <message>
        <source>Check remote control and power limits in the inverter's own menu</source>
        <translation>Contrôler la commande à distance et les limites de puissance dans le menu de l’onduleur</translation>
    </message>
    <message>
        <source>Check the transformer of {phases}: closed, connected, its short-circuit link open</source>
        <translation>Contrôler le transformateur de {phases} : fermé, raccordé, sa barrette de court-circuit ouverte</translation>
    </message>
    <message>
        <source>Check transformer ratio, unit and decimal places in the set-up of {place} and in its device profile</source>
        <translation>Contrôler rapport des transformateurs, unité et décimales dans les réglages de {place} et dans son profil d’appareil</translation>
    </message>
    <message>
        <source>Connect voltages and transformers of {place} in the order of the inverter; the total is right all the same, but limits of single phases would watch the wrong one</source>
        <translation>Raccorder les tensions et les transformateurs de {place} dans l’ordre de l’onduleur ; le total est juste quand même, mais les limites par phase surveilleraient la mauvaise</translation>
    </message>
    <message>
        <source>Consumption and sun are taken to be those of the last 24 hours.</source>
        <translation>Consommation et soleil sont supposés ceux des dernières 24 heures.</translation>
    </message>
    <message>
        <source>Consumption and sun are those of a simulated day: the history does not tell the last 24 hours.</source>
        <translation>Consommation et soleil sont ceux d’une journée simulée : les dernières 24 heures ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Correct the phase in the site file, or the order of the phases at {place}</source>
        <translation>Corriger la phase dans le fichier de site, ou l’ordre des phases à {place}</translation>
    </message>
    <message>
        <source>End of the second window, {minute}; the begin: none.</source>
        <translation>Fin de la seconde plage, {minute} ; égale au début : aucune.</translation>
    </message>
    <message>
        <source>End of the window, {minute}; may be next day.</source>
        <translation>Fin de la plage, {minute} ; peut être le lendemain.</translation>
    </message>
    <message>
        <source>Energy and power would be nearly the same.</source>
        <translation>L’énergie et la puissance seraient presque les mêmes.</translation>
    </message>
    <message>
        <source>Exchange supply and load side of the meter, or turn all transformers round; if the meter's own display is right, its device profile has the wrong sign</source>
        <translation>Échanger les côtés réseau et charge du compteur, ou retourner tous les transformateurs ; si l’afficheur du compteur est juste, son profil d’appareil a le mauvais signe</translation>
    </message>
    <message>
        <source>Exchange the roles (or the addresses) of {place} and {device_id}</source>
        <translation>Échanger les rôles (ou les adresses) de {place} et {device_id}</translation>
    </message>
    <message>
        <source>Exchange the transformers of {moved}, or their wires at {place}</source>
        <translation>Échanger les transformateurs de {moved}, ou leurs fils sur {place}</translation>
    </message>
    <message>
        <source>Hz; left out: that of the product</source>
        <translation>Hz ; omis : celui du produit</translation>
    </message>
    <message>
        <source>It matters for limits of single phases only. To find out, switch a kettle on and off during the test, on two phases one after the other</source>
        <translation>Cela ne compte que pour les limites par phase. Pour le savoir, allumer et éteindre une bouilloire pendant le test, sur deux phases l’une après l’autre</translation>
    </message>
    <message>
        <source>It waits for set-points: none were given here.</source>
        <translation>Ce mode attend des consignes : aucune n’a été donnée ici.</translation>
    </message>
    <message>
        <source>It would no longer stop as it would do now.</source>
        <translation>Il n’y aurait plus l’arrêt qui aurait lieu maintenant.</translation>
    </message>
    <message>
        <source>It would stop for {stopped_s}: {cause}.</source>
        <translation>Arrêt pendant {stopped_s} : {cause}.</translation>
    </message>
    <message>
        <source>Look at what limits the power (`ballast explain`), then repeat</source>
        <translation>Voir ce qui limite la puissance (`ballast explain`), puis répéter</translation>
    </message>
    <message>
        <source>Make the grid loop slower, so that it does not overshoot</source>
        <translation>Ralentir la régulation sur le réseau, pour qu’elle ne dépasse pas sa cible</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, correct its address, or open the links of its transformers</source>
        <translation>Placer {place} au raccordement réseau, corriger son adresse, ou ouvrir les barrettes de ses transformateurs</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, or correct its address: two entries may read the same meter</source>
        <translation>Placer {place} au raccordement réseau, ou corriger son adresse : deux entrées lisent peut-être le même compteur</translation>
    </message>
    <message>
        <source>New alarm: {text}.</source>
        <translation>Nouvelle alarme : {text}.</translation>
    </message>
    <message>
        <source>No longer an alarm: {text}.</source>
        <translation>Plus d’alarme : {text}.</translation>
    </message>
    <message>
        <source>PIN set at the screen</source>
        <translation>PIN défini à l’écran</translation>
    </message>
    <message>
        <source>PV is switched off</source>
        <translation>le PV est coupé</translation>
    </message>
    <message>
        <source>Put each transformer of {place} on the conductor whose voltage is on the same terminal</source>
        <translation>Placer chaque transformateur de {place} sur le conducteur dont la tension est à la même borne</translation>
    </message>
    <message>
        <source>Put the transformer of {seen} on the conductor whose voltage is on the same terminal</source>
        <translation>Placer le transformateur de {seen} sur le conducteur dont la tension est à la même borne</translation>
    </message>
    <message>
        <source>Repeat with more power (about {wanted_w} W) or more pulses, at a calmer hour</source>
        <translation>Répéter avec plus de puissance (environ {wanted_w} W) ou plus d’impulsions, à une heure plus calme</translation>
    </message>
    <message>
        <source>Shorten averaging or refresh interval of the meter or the gateway before it; until then steer slowly</source>
        <translation>Raccourcir la moyenne ou l’intervalle du compteur ou de la passerelle devant lui ; d’ici là, réguler lentement</translation>
    </message>
    <message>
        <source>The device profile (or a setting of the inverter) has the wrong sign: correct it before anything else</source>
        <translation>Le profil d’appareil (ou un réglage de l’onduleur) a le mauvais signe : le corriger avant toute chose</translation>
    </message>
    <message>
        <source>The device profile of the BMS reads the current with the wrong sign</source>
        <translation>Le profil d’appareil du BMS lit le courant avec le mauvais signe</translation>
    </message>
    <message>
        <source>The device profile reads the active power with the wrong sign</source>
        <translation>Le profil d’appareil lit la puissance active avec le mauvais signe</translation>
    </message>
    <message>
        <source>The energy would cost the same.</source>
        <translation>L’énergie coûterait autant.</translation>
    </message>
    <message>
        <source>The energy would cost {less} {currency} less.</source>
        <translation>L’énergie coûterait {less} {currency} de moins.</translation>
    </message>
    <message>
        <source>The energy would cost {value} {currency} more.</source>
        <translation>L’énergie coûterait {value} {currency} de plus.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would draw {peak} kW from the grid instead of {before} kW.</source>
        <translation>Le quart d’heure le plus élevé prendrait {peak} kW au réseau au lieu de {before} kW.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would feed in {peak} kW instead of {before} kW.</source>
        <translation>Le quart d’heure le plus élevé injecterait {peak} kW au lieu de {before} kW.</translation>
    </message>
    <message>
        <source>The history cannot be read: {error}</source>
        <translation>L’historique est illisible : {error}</translation>
    </message>
    <message>
        <source>The lowest charge would be {soc_min_pct} % instead of {soc_min_pct2} %.</source>
        <translation>La charge la plus basse serait de {soc_min_pct} % au lieu de {soc_min_pct2} %.</translation>
    </message>
    <message>
        <source>The meter adds absolute values, or its profile reads the total with another sign or factor</source>
        <translation>Le compteur additionne des valeurs absolues, ou son profil lit le total avec un autre signe ou facteur</translation>
    </message>
    <message>
        <source>The state of charge is not known now: {soc_start_pct} % is assumed.</source>
        <translation>La charge n’est pas connue : {soc_start_pct} % sont supposés.</translation>
    </message>
    <message>
        <source>The unit is stopped now: it was taken to run.</source>
        <translation>L’installation est arrêtée : on a supposé qu’elle marche.</translation>
    </message>
    <message>
        <source>There would be no stop and no alarm.</source>
        <translation>Il n’y aurait ni arrêt ni alarme.</translation>
    </message>
    <message>
        <source>There would be no stop and no other alarm than now.</source>
        <translation>Il n’y aurait ni arrêt ni autre alarme que maintenant.</translation>
    </message>
    <message>
        <source>[dso] cannot be taken away while a limit of the distribution operator is in force</source>
        <translation>[dso] ne peut être retiré tant qu’une limite du gestionnaire de réseau est en vigueur</translation>
    </message>
    <message>
        <source>a battery is charged from critically low</source>
        <translation>une batterie au niveau critique est en charge</translation>
    </message>
    <message>
        <source>a board with inputs and outputs belongs into [[boards]]</source>
        <translation>une carte d’entrées et sorties va dans [[boards]]</translation>
    </message>
    <message>
        <source>a cell is below {deep_cell_v} V</source>
        <translation>une cellule est sous {deep_cell_v} V</translation>
    </message>
    <message>
        <source>a choice before the restart</source>
        <translation>un choix d’avant le redémarrage</translation>
    </message>
    <message>
        <source>a more important limit comes first</source>
        <translation>une limite plus importante passe avant</translation>
    </message>
    <message>
        <source>a note of {text} characters, allowed: 1 to {note_length}</source>
        <translation>une note de {text} caractères, permis : 1 à {note_length}</translation>
    </message>
    <message>
        <source>a reason is needed to put an alarm aside</source>
        <translation>il faut une raison pour mettre une alarme de côté</translation>
    </message>
    <message>
        <source>a reason is needed to release a stop</source>
        <translation>il faut une raison pour lever un arrêt</translation>
    </message>
    <message>
        <source>a schedule needs at least one entry; to take it away, clear it</source>
        <translation>un horaire a besoin d’au moins une entrée ; pour l’enlever, l’effacer</translation>
    </message>
    <message>
        <source>a set-point of one inverter needs mode {title}; mode is {title2}</source>
        <translation>une consigne pour un seul onduleur demande le mode {title} ; le mode est {title2}</translation>
    </message>
    <message>
        <source>a simulated site has nothing to be marked</source>
        <translation>un site simulé n’a rien à noter</translation>
    </message>
    <message>
        <source>a simulated site takes no site file</source>
        <translation>un site simulé n’accepte pas de fichier de site</translation>
    </message>
    <message>
        <source>a stop is in force</source>
        <translation>un arrêt est en vigueur</translation>
    </message>
    <message>
        <source>a test was asked for</source>
        <translation>un essai a été demandé</translation>
    </message>
    <message>
        <source>a transformer of {real} A is set as {wrong} A</source>
        <translation>un transformateur de {real} A est réglé comme {wrong} A</translation>
    </message>
    <message>
        <source>a value in W is read as kW</source>
        <translation>une valeur en W est lue comme kW</translation>
    </message>
    <message>
        <source>a value in kW is read as W</source>
        <translation>une valeur en kW est lue comme W</translation>
    </message>
    <message>
        <source>a value of the plan is not finite</source>
        <translation>une valeur du plan n’est pas finie</translation>
    </message>
    <message>
        <source>access is noted by the program itself, not by {source}</source>
        <translation>les accès sont notés par le programme, pas par {source}</translation>
    </message>
    <message>
        <source>active power of {watts} is not measured</source>
        <translation>la puissance active de {watts} n’est pas mesurée</translation>
    </message>
    <message>
        <source>active_power_w {power_w} is outside {low_w} to {high_w} W</source>
        <translation>active_power_w {power_w} est hors de {low_w} à {high_w} W</translation>
    </message>
    <message>
        <source>added power is not finite: {each}</source>
        <translation>puissance ajoutée non finie : {each}</translation>
    </message>
    <message>
        <source>after a trip</source>
        <translation>après un déclenchement</translation>
    </message>
    <message>
        <source>alarm {key} is there: {detail}</source>
        <translation>alarme {key} présente : {detail}</translation>
    </message>
    <message>
        <source>alarm {obstacle}</source>
        <translation>alarme {obstacle}</translation>
    </message>
    <message>
        <source>alert state energy management begins</source>
        <translation>la gestion d’énergie en état d’alerte commence</translation>
    </message>
    <message>
        <source>alert state energy management ends</source>
        <translation>la gestion d’énergie en état d’alerte prend fin</translation>
    </message>
    <message>
        <source>all three transformers of {place} sit on their own phase, the right way round</source>
        <translation>les trois transformateurs de {place} sont sur leur propre phase, dans le bon sens</translation>
    </message>
    <message>
        <source>allowed: {info}</source>
        <translation>permis : {info}</translation>
    </message>
    <message>
        <source>allowed: {known}</source>
        <translation>permis : {known}</translation>
    </message>
    <message>
        <source>an alarm keeps it off: {alarm}</source>
        <translation>une alarme le maintient coupé : {alarm}</translation>
    </message>
    <message>
        <source>and shows that truly</source>
        <translation>et l’affiche fidèlement</translation>
    </message>
    <message>
        <source>and {found} faults more</source>
        <translation>et {found} autres fautes</translation>
    </message>
    <message>
        <source>and {volumes} more</source>
        <translation>et {volumes} autres</translation>
    </message>
    <message>
        <source>answer has function code {pdu} instead of {function}</source>
        <translation>la réponse a le code {pdu} au lieu de {function}</translation>
    </message>
    <message>
        <source>answer holds {answer} bytes instead of {length}</source>
        <translation>la réponse a {answer} octets au lieu de {length}</translation>
    </message>
    <message>
        <source>answer makes no sense</source>
        <translation>réponse insensée</translation>
    </message>
    <message>
        <source>answering a method</source>
        <translation>la réponse à une méthode</translation>
    </message>
    <message>
        <source>answers (code {answer} to a stranger)</source>
        <translation>répond (code {answer} à un inconnu)</translation>
    </message>
    <message>
        <source>answers to several unit ids as the same device</source>
        <translation>répond à plusieurs numéros d’unité comme le même appareil</translation>
    </message>
    <message>
        <source>answers, but not as Modbus should: {error}; two devices may share this unit id</source>
        <translation>répond, mais pas comme Modbus le veut : {error} ; deux appareils partagent peut-être ce numéro d’unité</translation>
    </message>
    <message>
        <source>ask for the firewall to let port {port} out, or use port 443 (provisioning.websockets)</source>
        <translation>faire laisser sortir le port {port} par le pare-feu, ou utiliser le port 443 (provisioning.websockets)</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>attempt {auto_charge_attempts} today</source>
        <translation>tentative {auto_charge_attempts} aujourd’hui</translation>
    </message>
    <message>
        <source>averaging_min: {length_min} is no billing window, allowed: {allowed} min</source>
        <translation>averaging_min : {length_min} n’est pas une période de facturation, permis : {allowed} min</translation>
    </message>
    <message>
        <source>backup test broken off</source>
        <translation>essai du secours interrompu</translation>
    </message>
    <message>
        <source>backup test for {duration_s} s</source>
        <translation>essai du secours pendant {duration_s} s</translation>
    </message>
    <message>
        <source>backup test not begun</source>
        <translation>essai du secours non commencé</translation>
    </message>
    <message>
        <source>backup was added or removed: this applies at the next restart</source>
        <translation>le secours a été ajouté ou retiré : effectif au prochain démarrage</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be at least limits.min_soc_pct, which is {least}</source>
        <translation>backup.floor_soc_pct : {low} doit être au moins limits.min_soc_pct, qui vaut {least}</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be below backup.reserve_soc_pct, which is {high}</source>
        <translation>backup.floor_soc_pct : {low} doit être sous backup.reserve_soc_pct, qui vaut {high}</translation>
    </message>
    <message>
        <source>backup.inverters: {name} is not an inverter of this file, allowed: {known}</source>
        <translation>backup.inverters : {name} n’est pas un onduleur de ce fichier, permis : {known}</translation>
    </message>
    <message>
        <source>backup.phases: {wanted} is more than the grid meter {id} ({profile}) measures, which is {measured}: the site would never come back from an island; allowed: up to {measured2}, or a meter that measures more</source>
        <translation>backup.phases : {wanted} dépasse ce que mesure le compteur du réseau {id} ({profile}), soit {measured} : le site ne reviendrait jamais d’un îlot ; permis : jusqu’à {measured2}, ou un compteur qui en mesure plus</translation>
    </message>
    <message>
        <source>backup.reconnect: {low_hz} to {high_hz} Hz does not hold the nominal frequency of {nominal_hz} Hz; choose another preset</source>
        <translation>backup.reconnect : {low_hz} à {high_hz} Hz ne contient pas la fréquence nominale de {nominal_hz} Hz ; choisir un autre préréglage</translation>
    </message>
    <message>
        <source>backup.synchronised_by: 'signal' needs a signal of role phase_difference; allowed: inverter, dead_bus</source>
        <translation>backup.synchronised_by : 'signal' demande un signal de rôle phase_difference ; permis : inverter, dead_bus</translation>
    </message>
    <message>
        <source>balancing begins at {value} mV</source>
        <translation>l’équilibrage commence à {value} mV</translation>
    </message>
    <message>
        <source>balancing ended, {end}: {value} to {value2} mV</source>
        <translation>équilibrage terminé, {end} : {value} à {value2} mV</translation>
    </message>
    <message>
        <source>balancing ended: BMS not heard</source>
        <translation>équilibrage terminé : BMS muet</translation>
    </message>
    <message>
        <source>balancing ended: switched off</source>
        <translation>équilibrage terminé : désactivé</translation>
    </message>
    <message>
        <source>balancing of {name} begins</source>
        <translation>l’équilibrage de {name} commence</translation>
    </message>
    <message>
        <source>balancing of {name} ends</source>
        <translation>l’équilibrage de {name} prend fin</translation>
    </message>
    <message>
        <source>battery {ess_w} W{grid}</source>
        <translation>batterie {ess_w} W{grid}</translation>
    </message>
    <message>
        <source>battery {name} has no valid data; cells are balanced only while the BMS is heard</source>
        <translation>la batterie {name} n’a pas de données valables ; l’équilibrage demande un BMS qui répond</translation>
    </message>
    <message>
        <source>battery {name} is already being balanced</source>
        <translation>la batterie {name} est déjà en équilibrage</translation>
    </message>
    <message>
        <source>battery {name} is not balanced by this unit, allowed: {balanced}</source>
        <translation>la batterie {name} n’est pas équilibrée par cette unité, permis : {balanced}</translation>
    </message>
    <message>
        <source>battery {name} is not being balanced</source>
        <translation>la batterie {name} n’est pas en équilibrage</translation>
    </message>
    <message>
        <source>before the restart</source>
        <translation>avant le redémarrage</translation>
    </message>
    <message>
        <source>begins, attempt {attempts} today</source>
        <translation>commence, tentative {attempts} aujourd’hui</translation>
    </message>
    <message>
        <source>below {low_hz} Hz</source>
        <translation>sous {low_hz} Hz</translation>
    </message>
    <message>
        <source>board answers</source>
        <translation>la carte répond</translation>
    </message>
    <message>
        <source>board failed</source>
        <translation>carte en panne</translation>
    </message>
    <message>
        <source>board lost</source>
        <translation>carte perdue</translation>
    </message>
    <message>
        <source>board {board_id}</source>
        <translation>carte {board_id}</translation>
    </message>
    <message>
        <source>bus-off: the interface has left the bus after too many errors (wiring, terminators or bit rate)</source>
        <translation>bus-off : l’interface a quitté le bus après trop d’erreurs (câblage, terminaisons ou débit)</translation>
    </message>
    <message>
        <source>buttons.modes[{index}]: {name} is unknown, allowed: {modes}</source>
        <translation>buttons.modes[{index}] : {name} est inconnu, permis : {modes}</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>selon l’heure</translation>
    </message>
    <message>
        <source>by {by}, for {left_s} more min</source>
        <translation>par {by}, encore {left_s} min</translation>
    </message>
    <message>
        <source>by {jump_s} s</source>
        <translation>de {jump_s} s</translation>
    </message>
    <message>
        <source>by {lost_wh} kWh</source>
        <translation>de {lost_wh} kWh</translation>
    </message>
    <message>
        <source>can {channel}</source>
        <translation>CAN {channel}</translation>
    </message>
    <message>
        <source>can {name}</source>
        <translation>CAN {name}</translation>
    </message>
    <message>
        <source>cannot be opened: {error}</source>
        <translation>ne peut être ouvert : {error}</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>illisible : {error}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>illisible : {value}</translation>
    </message>
    <message>
        <source>cannot tell: the loads of the house move too much for pulses of {power_w} W (a step is uncertain by {noise_w} W)</source>
        <translation>impossible à dire : les charges de la maison varient trop pour des impulsions de {power_w} W (un échelon est incertain de {noise_w} W)</translation>
    </message>
    <message>
        <source>capacity_w {capacity_w} is outside 1 to {most_w} W</source>
        <translation>capacity_w {capacity_w} est hors de 1 à {most_w} W</translation>
    </message>
    <message>
        <source>ceiling_w: {ceiling_w} W must not be below import_limit_w, which is {limit_w} W</source>
        <translation>ceiling_w : {ceiling_w} W ne doit pas être sous import_limit_w, qui vaut {limit_w} W</translation>
    </message>
    <message>
        <source>cell balancing is not set up on this site</source>
        <translation>l’équilibrage n’est pas configuré sur ce site</translation>
    </message>
    <message>
        <source>cell voltages and temperatures are not sent any more</source>
        <translation>les tensions et températures des cellules ne sont plus envoyées</translation>
    </message>
    <message>
        <source>cells at {max_temperature_c} °C, balancing up to {high_c} °C</source>
        <translation>cellules à {max_temperature_c} °C, équilibrage jusqu’à {high_c} °C</translation>
    </message>
    <message>
        <source>cells at {min_temperature_c} °C, balancing from {low_c} °C</source>
        <translation>cellules à {min_temperature_c} °C, équilibrage dès {low_c} °C</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>cellules proches</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>cellules trop basses pour le dire</translation>
    </message>
    <message>
        <source>cells {cells_c} °C, limit {hot_c} °C</source>
        <translation>cellules {cells_c} °C, limite {hot_c} °C</translation>
    </message>
    <message>
        <source>certificate of {host}: {verify_message}</source>
        <translation>certificat de {host} : {verify_message}</translation>
    </message>
    <message>
        <source>charge from critical low ended: BMS not heard</source>
        <translation>charge depuis le niveau critique terminée : BMS muet</translation>
    </message>
    <message>
        <source>charge from critical low ended: {held_up}</source>
        <translation>charge depuis le niveau critique terminée : {held_up}</translation>
    </message>
    <message>
        <source>charge from critical low {verb} at {soc_pct} %</source>
        <translation>la charge depuis le niveau critique {verb} à {soc_pct} %</translation>
    </message>
    <message>
        <source>charges {power_w} W</source>
        <translation>charge à {power_w} W</translation>
    </message>
    <message>
        <source>charging power unknown</source>
        <translation>puissance de charge inconnue</translation>
    </message>
    <message>
        <source>charging takes {drawn_w} W from the grid, limit {import_w} W</source>
        <translation>la charge prend {drawn_w} W au réseau, limite {import_w} W</translation>
    </message>
    <message>
        <source>charging: {min_reason}</source>
        <translation>charge : {min_reason}</translation>
    </message>
    <message>
        <source>check date and time</source>
        <translation>contrôler date et heure</translation>
    </message>
    <message>
        <source>check the name of the hub</source>
        <translation>contrôler le nom du hub</translation>
    </message>
    <message>
        <source>check the name of the hub; try again later</source>
        <translation>contrôler le nom du hub ; réessayer plus tard</translation>
    </message>
    <message>
        <source>check the name server of the network, and the name of the hub</source>
        <translation>contrôler le serveur de noms du réseau et le nom du hub</translation>
    </message>
    <message>
        <source>check the trusted authorities</source>
        <translation>contrôler les autorités de confiance</translation>
    </message>
    <message>
        <source>closes the connection of a stranger, as a hub does</source>
        <translation>ferme la connexion d’un inconnu, comme le fait un hub</translation>
    </message>
    <message>
        <source>closing failed: {error}</source>
        <translation>échec de la fermeture : {error}</translation>
    </message>
    <message>
        <source>cloud configuration</source>
        <translation>configuration du cloud</translation>
    </message>
    <message>
        <source>command of {p_w} W and {q_var} var is not finite</source>
        <translation>commande {p_w} W et {q_var} var non finie</translation>
    </message>
    <message>
        <source>command of {p_w} W by {source} expired {late_s} s ago, 0 W instead</source>
        <translation>commande {p_w} W de {source} expirée depuis {late_s} s, 0 W à la place</translation>
    </message>
    <message>
        <source>commissioning test</source>
        <translation>essai de mise en service</translation>
    </message>
    <message>
        <source>confirm within {release_window_s} s to release</source>
        <translation>confirmer dans les {release_window_s} s pour lever</translation>
    </message>
    <message>
        <source>connection closed by the device</source>
        <translation>connexion fermée par l’appareil</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>connection lost: {exc}</source>
        <translation>connexion perdue : {exc}</translation>
    </message>
    <message>
        <source>contact is not heard any more; {limits} kept, then {contract}</source>
        <translation>le contact n’est plus entendu ; {limits} maintenus, puis {contract}</translation>
    </message>
    <message>
        <source>contact open or wire broken</source>
        <translation>contact ouvert ou fil rompu</translation>
    </message>
    <message>
        <source>contact {closed}</source>
        <translation>contact {closed}</translation>
    </message>
    <message>
        <source>contractual fallback</source>
        <translation>repli contractuel</translation>
    </message>
    <message>
        <source>control.mode: {mode} is unknown, allowed: {modes}</source>
        <translation>control.mode : {mode} est inconnu, permis : {modes}</translation>
    </message>
    <message>
        <source>control.parameters.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>control.parameters.{mode_id} : mode inconnu, permis : {modes}</translation>
    </message>
    <message>
        <source>count off by {own_pct} %</source>
        <translation>écart du comptage : {own_pct} %</translation>
    </message>
    <message>
        <source>counted {own_pct} %, BMS {bms_pct} % off</source>
        <translation>compté {own_pct} %, écart du BMS {bms_pct} %</translation>
    </message>
    <message>
        <source>counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>compté {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>covered, nothing changed: {text}</source>
        <translation>couvert, rien n’a changé : {text}</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>niveau critique</translation>
    </message>
    <message>
        <source>current of {amps} is not measured</source>
        <translation>le courant de {amps} n’est pas mesuré</translation>
    </message>
    <message>
        <source>dead time {dead_s} s, time constant {lag_s} s</source>
        <translation>temps mort {dead_s} s, constante de temps {lag_s} s</translation>
    </message>
    <message>
        <source>dead-man ({no_dead_man}; set acknowledge_no_dead_man if that is accepted)</source>
        <translation>minuterie de sécurité ({no_dead_man} ; mettre acknowledge_no_dead_man si c’est accepté)</translation>
    </message>
    <message>
        <source>dead-man not armed, 0 W instead of {p_w} W</source>
        <translation>minuterie de sécurité non armée, 0 W au lieu de {p_w} W</translation>
    </message>
    <message>
        <source>dead_band_pu {dead_band_pu} is outside 0 to 0.1</source>
        <translation>dead_band_pu {dead_band_pu} est hors de 0 à 0,1</translation>
    </message>
    <message>
        <source>deadband_w: {deadband_w} W must not be above import_low_w, which is {low_w} W: it would export</source>
        <translation>deadband_w : {deadband_w} W ne doit pas dépasser import_low_w, qui vaut {low_w} W : il y aurait injection</translation>
    </message>
    <message>
        <source>deeply discharged</source>
        <translation>déchargée en profondeur</translation>
    </message>
    <message>
        <source>default route by {out}</source>
        <translation>route par défaut par {out}</translation>
    </message>
    <message>
        <source>delivered again</source>
        <translation>de nouveau fourni</translation>
    </message>
    <message>
        <source>derivative gain</source>
        <translation>gain dérivé</translation>
    </message>
    <message>
        <source>device answers exception {code} ({code2})</source>
        <translation>l’appareil répond l’exception {code} ({code2})</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>appareil occupé</translation>
    </message>
    <message>
        <source>device confirms another write than was asked for</source>
        <translation>l’appareil confirme une autre écriture que demandée</translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>l’appareil ne répond pas</translation>
    </message>
    <message>
        <source>device does not keep its {what}: {shown}</source>
        <translation>l’appareil ne garde pas {what} : {shown}</translation>
    </message>
    <message>
        <source>device does not show the dead-man settings it was given</source>
        <translation>l’appareil ne montre pas la minuterie de sécurité donnée</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>défaut de l’appareil</translation>
    </message>
    <message>
        <source>device has no {missing}, so it never gets power</source>
        <translation>l’appareil n’a pas de {missing}, il ne reçoit jamais de puissance</translation>
    </message>
    <message>
        <source>device has no {what} of its own (at all)</source>
        <translation>l’appareil n’a aucun {what} propre</translation>
    </message>
    <message>
        <source>device has no {what} of its own ({missing})</source>
        <translation>l’appareil n’a pas de {what} propre ({missing})</translation>
    </message>
    <message>
        <source>device holds {held}, written was {completed} W</source>
        <translation>l’appareil tient {held}, écrit : {completed} W</translation>
    </message>
    <message>
        <source>device refused</source>
        <translation>l’appareil a refusé</translation>
    </message>
    <message>
        <source>device_id {device_id} is no inverter of this site; there are {known}</source>
        <translation>device_id {device_id} n’est pas un onduleur de ce site ; il y a {known}</translation>
    </message>
    <message>
        <source>devices were added or removed: this applies at the next restart</source>
        <translation>des appareils ont été ajoutés ou retirés : effectif au prochain démarrage</translation>
    </message>
    <message>
        <source>did you mean {close}?</source>
        <translation>est-ce {close} ?</translation>
    </message>
    <message>
        <source>discharges {power_w} W</source>
        <translation>décharge à {power_w} W</translation>
    </message>
    <message>
        <source>discharging: {max_reason}</source>
        <translation>décharge : {max_reason}</translation>
    </message>
    <message>
        <source>dso.fallback: 'limit' needs dso.import_w or dso.export_w</source>
        <translation>dso.fallback : 'limit' demande dso.import_w ou dso.export_w</translation>
    </message>
    <message>
        <source>due for {full_overdue_days} days</source>
        <translation>en retard de {full_overdue_days} jours</translation>
    </message>
    <message>
        <source>duration_s {duration_s} is outside {duration_s2} to {duration_s3} s</source>
        <translation>duration_s {duration_s} est hors de {duration_s2} à {duration_s3} s</translation>
    </message>
    <message>
        <source>emergency stop</source>
        <translation>arrêt d’urgence</translation>
    </message>
    <message>
        <source>end_min: {values} is also start_min, so no window is open; choose another end</source>
        <translation>end_min : {values} est aussi start_min, aucune plage n’est ouverte ; choisir une autre fin</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is not after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} n’est pas après start_utc {start_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is outside {allowed}, now and 14 days ahead</source>
        <translation>end_utc {end_utc} est hors de {allowed}, maintenant et 14 jours d’avance</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after now, {now_utc}</source>
        <translation>end_utc {end_utc} doit être après maintenant, {now_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} doit être après start_utc {start_utc}</translation>
    </message>
    <message>
        <source>ended at the screen</source>
        <translation>arrêté à l’écran</translation>
    </message>
    <message>
        <source>ends after {run_s} s</source>
        <translation>prend fin après {run_s} s</translation>
    </message>
    <message>
        <source>endurance {endurance_min} min</source>
        <translation>endurance {endurance_min} min</translation>
    </message>
    <message>
        <source>energy management {nem} to {nem2}</source>
        <translation>gestion d’énergie de {nem} à {nem2}</translation>
    </message>
    <message>
        <source>entry {entry_id}</source>
        <translation>entrée {entry_id}</translation>
    </message>
    <message>
        <source>every device answers</source>
        <translation>chaque appareil répond</translation>
    </message>
    <message>
        <source>export unknown</source>
        <translation>injection inconnue</translation>
    </message>
    <message>
        <source>export {value} W, limit {export_w} W</source>
        <translation>injection {value} W, limite {export_w} W</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>échec : {error}</translation>
    </message>
    <message>
        <source>features.backup: needs a meter of role grid upstream of the contactor</source>
        <translation>features.backup : demande un compteur de rôle grid côté réseau du contacteur</translation>
    </message>
    <message>
        <source>features.backup: needs exactly one entry of {group} with role {role} ({what}); there are {count}</source>
        <translation>features.backup : demande exactement une entrée de {group} avec le rôle {role} ({what}) ; il y en a {count}</translation>
    </message>
    <message>
        <source>feedback {contactor}, limit {contactor_timeout_s} s</source>
        <translation>retour {contactor}, limite {contactor_timeout_s} s</translation>
    </message>
    <message>
        <source>feeding in would cost money</source>
        <translation>injecter coûterait de l’argent</translation>
    </message>
    <message>
        <source>ffr is no frequency containment reserve: it has settings of its own</source>
        <translation>ffr n’est pas une réserve de stabilisation de la fréquence : il a ses propres réglages</translation>
    </message>
    <message>
        <source>ffr: boost_share {boost_share} must not be above overshoot_share {overshoot_share}</source>
        <translation>ffr : boost_share {boost_share} ne doit pas dépasser overshoot_share {overshoot_share}</translation>
    </message>
    <message>
        <source>ffr: ready_after_s {ready_after_s} must be at least {served_s}, the time of activation, support, deactivation and buffer</source>
        <translation>ffr : ready_after_s {ready_after_s} doit être au moins {served_s}, le temps d’activation, de soutien, de désactivation et de pause</translation>
    </message>
    <message>
        <source>ffr: spike_s {spike_s} must be below activation_s {activation_s}</source>
        <translation>ffr : spike_s {spike_s} doit être sous activation_s {activation_s}</translation>
    </message>
    <message>
        <source>ffr: {name} {value} is outside {low} to {high}</source>
        <translation>ffr : {name} {value} est hors de {low} à {high}</translation>
    </message>
    <message>
        <source>first start</source>
        <translation>premier démarrage</translation>
    </message>
    <message>
        <source>floor {floor_soc_pct} %, starts again at {again_pct} %</source>
        <translation>plancher {floor_soc_pct} %, reprend à {again_pct} %</translation>
    </message>
    <message>
        <source>follows the grid meter</source>
        <translation>suit le compteur réseau</translation>
    </message>
    <message>
        <source>for more than {unasked_after_s} s</source>
        <translation>depuis plus de {unasked_after_s} s</translation>
    </message>
    <message>
        <source>for {away_s} s</source>
        <translation>depuis {away_s} s</translation>
    </message>
    <message>
        <source>for {duration_s} s, asked by {by}</source>
        <translation>pendant {duration_s} s, demandé par {by}</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_forced_s} s</source>
        <translation>for_s {for_s} est hors de 0 à {max_forced_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_s} s</source>
        <translation>for_s {for_s} est hors de 0 à {max_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside {for_s2} to {for_s3} s</source>
        <translation>for_s {for_s} est hors de {for_s2} à {for_s3} s</translation>
    </message>
    <message>
        <source>frequency file</source>
        <translation>fichier de fréquence</translation>
    </message>
    <message>
        <source>frequency valid again</source>
        <translation>fréquence de nouveau valable</translation>
    </message>
    <message>
        <source>frequency {frequency_hz} Hz, allowed {low_hz} to {high_hz} Hz</source>
        <translation>fréquence {frequency_hz} Hz, permis {low_hz} à {high_hz} Hz</translation>
    </message>
    <message>
        <source>from {current} there is no way to {state}, allowed: {allowed}</source>
        <translation>de « {current} » aucun chemin ne mène à « {state} », permis : {allowed}</translation>
    </message>
    <message>
        <source>from {nominal_hz} to {nominal_hz2} Hz</source>
        <translation>de {nominal_hz} à {nominal_hz2} Hz</translation>
    </message>
    <message>
        <source>gateway path unavailable</source>
        <translation>chemin de la passerelle indisponible</translation>
    </message>
    <message>
        <source>gateway target did not respond</source>
        <translation>la cible derrière la passerelle ne répond pas</translation>
    </message>
    <message>
        <source>general.nominal_hz: {nominal_hz}, allowed: 50 or 60 Hz</source>
        <translation>general.nominal_hz : {nominal_hz}, permis : 50 ou 60 Hz</translation>
    </message>
    <message>
        <source>gets no power: its set-points are in percent, so rated_power_w is needed</source>
        <translation>ne reçoit pas de puissance : ses consignes sont en pour cent, il faut donc rated_power_w</translation>
    </message>
    <message>
        <source>goes on past the end of its volume</source>
        <translation>continue au-delà de la fin de son volume</translation>
    </message>
    <message>
        <source>grid and island agree</source>
        <translation>réseau et îlot concordent</translation>
    </message>
    <message>
        <source>grid and island do not agree any more</source>
        <translation>réseau et îlot ne concordent plus</translation>
    </message>
    <message>
        <source>grid {grid_w} W + PV {pv_w} W + battery {ess_w} W is below zero</source>
        <translation>réseau {grid_w} W + PV {pv_w} W + batterie {ess_w} W est sous zéro</translation>
    </message>
    <message>
        <source>grid_code.protection.{name}: unknown, allowed: {names}</source>
        <translation>grid_code.protection.{name} : inconnu, permis : {names}</translation>
    </message>
    <message>
        <source>grid_code.reactive_by_voltage.enabled: true stands beside reactive.rule; leave one of them out</source>
        <translation>grid_code.reactive_by_voltage.enabled : true est donné avec reactive.rule ; omettre l’un des deux</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>n’en a aucun</translation>
    </message>
    <message>
        <source>has {grid_meters}: {grid_meters2}</source>
        <translation>en a {grid_meters} : {grid_meters2}</translation>
    </message>
    <message>
        <source>held at {active_power_w} W</source>
        <translation>tenu à {active_power_w} W</translation>
    </message>
    <message>
        <source>highest phase {highest_v} V</source>
        <translation>phase la plus haute {highest_v} V</translation>
    </message>
    <message>
        <source>how fast {place} answers cannot be told: its answer has no clear shape</source>
        <translation>la vitesse de réponse de {place} ne peut être déterminée : sa réponse n’a pas de forme nette</translation>
    </message>
    <message>
        <source>how late {place} is cannot be told: its answer has no clear shape</source>
        <translation>le retard de {place} ne peut être déterminé : sa réponse n’a pas de forme nette</translation>
    </message>
    <message>
        <source>idle to run: idle is switched off</source>
        <translation>d’inactif à marche : l’inactivité est désactivée</translation>
    </message>
    <message>
        <source>idle to run: {why}</source>
        <translation>d’inactif à marche : {why}</translation>
    </message>
    <message>
        <source>illegal data address</source>
        <translation>adresse de donnée illégale</translation>
    </message>
    <message>
        <source>illegal data value</source>
        <translation>valeur de donnée illégale</translation>
    </message>
    <message>
        <source>illegal function</source>
        <translation>fonction illégale</translation>
    </message>
    <message>
        <source>import_low_w: {low_w} W must not be above import_high_w, which is {high_w} W</source>
        <translation>import_low_w : {low_w} W ne doit pas dépasser import_high_w, qui vaut {high_w} W</translation>
    </message>
    <message>
        <source>in which order L1, L2 and L3 of {place} are cannot be told from a three-phase inverter</source>
        <translation>l’ordre de L1, L2 et L3 de {place} ne peut être déterminé avec un onduleur triphasé</translation>
    </message>
    <message>
        <source>integral gain</source>
        <translation>gain intégral</translation>
    </message>
    <message>
        <source>inverter or battery have no valid data</source>
        <translation>onduleur ou batterie sans données valables</translation>
    </message>
    <message>
        <source>inverter {device_id} is not in fault</source>
        <translation>l’onduleur {device_id} n’est pas en défaut</translation>
    </message>
    <message>
        <source>inverter {device_id} is unknown, allowed: {known}</source>
        <translation>l’onduleur {device_id} est inconnu, permis : {known}</translation>
    </message>
    <message>
        <source>inverters[{name}].batteries: no rack hangs on it; find its battery, or take the inverter out</source>
        <translation>inverters[{name}].batteries : aucun rack n’y est raccordé ; trouver sa batterie, ou retirer l’onduleur</translation>
    </message>
    <message>
        <source>is a placeholder for the simulator, its addresses are not known</source>
        <translation>est un substitut pour le simulateur, ses adresses ne sont pas connues</translation>
    </message>
    <message>
        <source>is missing; the import limit of the connection in W (0 to 1e+08), or limits.fuse_a in A (1 to 10000)</source>
        <translation>manque ; la limite de soutirage du raccordement en W (0 à 1e+08), ou limits.fuse_a en A (1 à 10000)</translation>
    </message>
    <message>
        <source>is not a file of schema {schema}</source>
        <translation>n’est pas un fichier du schéma {schema}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>is not valid TOML: {error}</source>
        <translation>n’est pas du TOML valable : {error}</translation>
    </message>
    <message>
        <source>is only listened to, without keep-alive</source>
        <translation>est seulement écouté, sans keep-alive</translation>
    </message>
    <message>
        <source>it opened although it is told to be closed</source>
        <translation>il s’est ouvert alors qu’il doit être fermé</translation>
    </message>
    <message>
        <source>its cause has gone</source>
        <translation>la cause a disparu</translation>
    </message>
    <message>
        <source>its contact cannot be read</source>
        <translation>son contact est illisible</translation>
    </message>
    <message>
        <source>its inverter is not available</source>
        <translation>son onduleur n’est pas disponible</translation>
    </message>
    <message>
        <source>its process ended with {returncode}: {last}</source>
        <translation>son processus s’est terminé avec {returncode} : {last}</translation>
    </message>
    <message>
        <source>its racks</source>
        <translation>ses racks</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>le temps est écoulé</translation>
    </message>
    <message>
        <source>its values have just moved again</source>
        <translation>ses valeurs viennent de bouger à nouveau</translation>
    </message>
    <message>
        <source>kind q_by_u: a fallback must work without a measured voltage, allowed: off, fixed_q, fixed_pf</source>
        <translation>kind q_by_u : le repli doit marcher sans tension mesurée, permis : off, fixed_q, fixed_pf</translation>
    </message>
    <message>
        <source>kind {kind}: the inverters of this site have no reactive power (max_reactive_var)</source>
        <translation>kind {kind} : les onduleurs de ce site n’ont pas de puissance réactive (max_reactive_var)</translation>
    </message>
    <message>
        <source>known for {ahead_s} h ahead</source>
        <translation>connus {ahead_s} h à l’avance</translation>
    </message>
    <message>
        <source>last {active_power_w} W from {by}</source>
        <translation>dernière consigne {active_power_w} W de {by}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before first_day {first_day}</source>
        <translation>last_day {last_day} ne doit pas précéder first_day {first_day}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before today, {today}</source>
        <translation>last_day {last_day} ne doit pas précéder aujourd’hui, {today}</translation>
    </message>
    <message>
        <source>latched; release it in two steps</source>
        <translation>verrouillé ; à lever en deux étapes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>limit ended after {at_s} s</source>
        <translation>limite terminée après {at_s} s</translation>
    </message>
    <message>
        <source>limit kept: {wanted}</source>
        <translation>limite maintenue : {wanted}</translation>
    </message>
    <message>
        <source>limit of the distribution operator for {valid_s} s: {words}</source>
        <translation>limite du gestionnaire de réseau pour {valid_s} s : {words}</translation>
    </message>
    <message>
        <source>limit of the distribution operator released</source>
        <translation>limite du gestionnaire de réseau levée</translation>
    </message>
    <message>
        <source>limit reached after {at_s} s: {snapshot}</source>
        <translation>limite atteinte après {at_s} s : {snapshot}</translation>
    </message>
    <message>
        <source>limit {verb}: {wanted}</source>
        <translation>limite {verb} : {wanted}</translation>
    </message>
    <message>
        <source>limits.fuse_a: {fuse_a} needs exactly one meter of role grid, which measures the current of each phase behind the fuse; this file {found}</source>
        <translation>limits.fuse_a : {fuse_a} exige exactement un compteur de rôle grid, qui mesure le courant de chaque phase derrière le fusible ; ce fichier {found}</translation>
    </message>
    <message>
        <source>limits.grid_export_share: {grid_export_share} needs limits.pv_peak_w, which is missing</source>
        <translation>limits.grid_export_share : {grid_export_share} demande limits.pv_peak_w, qui manque</translation>
    </message>
    <message>
        <source>limits.grid_import_w: {text_of}</source>
        <translation>limits.grid_import_w : {text_of}</translation>
    </message>
    <message>
        <source>limits.min_soc_pct: {min_soc_pct} must be below limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>limits.min_soc_pct : {min_soc_pct} doit être inférieur à limits.max_soc_pct, qui est {max_soc_pct}</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>liaison modifiée</translation>
    </message>
    <message>
        <source>load {parts} on {cores} cores</source>
        <translation>charge {parts} sur {cores} cœurs</translation>
    </message>
    <message>
        <source>logged in at the screen</source>
        <translation>connecté à l’écran</translation>
    </message>
    <message>
        <source>logged out at the screen: {why}</source>
        <translation>déconnecté à l’écran : {why}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>memory parity error</source>
        <translation>erreur de parité mémoire</translation>
    </message>
    <message>
        <source>meters or inverters have changed since the test of {at_utc} UTC</source>
        <translation>compteurs ou onduleurs ont changé depuis l’essai du {at_utc} UTC</translation>
    </message>
    <message>
        <source>min_power_factor {min_power_factor} is outside 0.1 to 1 (0: no limit)</source>
        <translation>min_power_factor {min_power_factor} est hors de 0,1 à 1 (0 : pas de limite)</translation>
    </message>
    <message>
        <source>min_temperature_c is {low_c}, above max_temperature_c, which is {high_c}</source>
        <translation>min_temperature_c vaut {low_c}, au-dessus de max_temperature_c, qui vaut {high_c}</translation>
    </message>
    <message>
        <source>min_valid_s: {shortest_s} s must not be above max_valid_s, which is {longest_s} s</source>
        <translation>min_valid_s : {shortest_s} s ne doit pas dépasser max_valid_s, qui vaut {longest_s} s</translation>
    </message>
    <message>
        <source>min_voltage_v is {low_v}, above max_voltage_v, which is {high_v}</source>
        <translation>min_voltage_v vaut {low_v}, au-dessus de max_voltage_v, qui vaut {high_v}</translation>
    </message>
    <message>
        <source>minutes of full activation left; left out: that of the product</source>
        <translation>minutes restantes à pleine activation ; omis : celui du produit</translation>
    </message>
    <message>
        <source>minutes since local midnight</source>
        <translation>minutes depuis minuit, heure locale</translation>
    </message>
    <message>
        <source>minutes {minutes} is outside {test_min} to {test_min2} min</source>
        <translation>minutes {minutes} est hors de {test_min} à {test_min2} min</translation>
    </message>
    <message>
        <source>missing: {device_id}</source>
        <translation>manquent : {device_id}</translation>
    </message>
    <message>
        <source>mode is {title}; change to {titles} first</source>
        <translation>le mode est {title} ; passer d’abord à {titles}</translation>
    </message>
    <message>
        <source>mode {mode_id} is unknown, allowed: {modes}</source>
        <translation>le mode {mode_id} est inconnu, permis : {modes}</translation>
    </message>
    <message>
        <source>mode {title}</source>
        <translation>mode {title}</translation>
    </message>
    <message>
        <source>mode {title} needs {feature} in the site file</source>
        <translation>le mode {title} demande {feature} dans le fichier de site</translation>
    </message>
    <message>
        <source>more PV than the battery takes, and nothing left to switch off</source>
        <translation>plus de PV que la batterie n’en prend, et plus rien à couper</translation>
    </message>
    <message>
        <source>mounted read-only</source>
        <translation>monté en lecture seule</translation>
    </message>
    <message>
        <source>neither a connection string nor a certificate with its key is named</source>
        <translation>ni chaîne de connexion ni certificat avec sa clé ne sont donnés</translation>
    </message>
    <message>
        <source>neither grid meter nor inverter has it</source>
        <translation>ni compteur réseau ni onduleur ne la donne</translation>
    </message>
    <message>
        <source>neither import_w nor export_w is given; to end a limit, release it</source>
        <translation>ni import_w ni export_w n’est donné ; pour finir une limite, la lever</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>jamais entendu</translation>
    </message>
    <message>
        <source>new settings in force</source>
        <translation>nouveaux réglages en vigueur</translation>
    </message>
    <message>
        <source>new site file</source>
        <translation>nouveau fichier de site</translation>
    </message>
    <message>
        <source>no /dev/rtc</source>
        <translation>pas de /dev/rtc</translation>
    </message>
    <message>
        <source>no address with a way out (no default route)</source>
        <translation>aucune adresse avec une sortie (pas de route par défaut)</translation>
    </message>
    <message>
        <source>no agreement for {timeout_s} s</source>
        <translation>pas d’accord depuis {timeout_s} s</translation>
    </message>
    <message>
        <source>no alarm is named</source>
        <translation>aucune alarme n’est nommée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer within {timeout_s} s{stray}</source>
        <translation>pas de réponse en {timeout_s} s{stray}</translation>
    </message>
    <message>
        <source>no cable and no radio link on {names}</source>
        <translation>ni câble ni liaison radio sur {names}</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>pas de tensions de cellules</translation>
    </message>
    <message>
        <source>no charging power is allowed now</source>
        <translation>aucune puissance de charge n’est permise pour l’instant</translation>
    </message>
    <message>
        <source>no commissioning test was made</source>
        <translation>aucun essai de mise en service n’a été fait</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no connection within {timeout_s} s</source>
        <translation>pas de connexion en {timeout_s} s</translation>
    </message>
    <message>
        <source>no critical alarm any more</source>
        <translation>plus d’alarme critique</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>aucun appareil n’est choisi</translation>
    </message>
    <message>
        <source>no feedback signal</source>
        <translation>pas de signal de retour</translation>
    </message>
    <message>
        <source>no frame for {silence_s} s, bus reopened</source>
        <translation>pas de trame depuis {silence_s} s, bus rouvert</translation>
    </message>
    <message>
        <source>no frame {id}h within {max_age_s} s</source>
        <translation>pas de trame {id}h en {max_age_s} s</translation>
    </message>
    <message>
        <source>no grid</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>no limit holds the power back</source>
        <translation>aucune limite ne retient la puissance</translation>
    </message>
    <message>
        <source>no limit of the distribution operator is in force by request</source>
        <translation>aucune limite demandée du gestionnaire de réseau n’est en vigueur</translation>
    </message>
    <message>
        <source>no longer critically low</source>
        <translation>plus au niveau critique</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>plus mise de côté</translation>
    </message>
    <message>
        <source>no network interface</source>
        <translation>aucune interface réseau</translation>
    </message>
    <message>
        <source>no optimum within {time_limit_s} s: the plan is plain self-consumption</source>
        <translation>pas d’optimum en {time_limit_s} s : le plan est l’autoconsommation simple</translation>
    </message>
    <message>
        <source>no plan within {limit_s} s; its process was ended</source>
        <translation>pas de plan en {limit_s} s ; son processus a été arrêté</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>pas encore de plan</translation>
    </message>
    <message>
        <source>no power until the grid has been normal long enough</source>
        <translation>pas de puissance avant que le réseau ait été normal assez longtemps</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no record came for {gap_s} s</source>
        <translation>aucun enregistrement pendant {gap_s} s</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>pas de connexion sûre</translation>
    </message>
    <message>
        <source>no secure connection: {value}</source>
        <translation>pas de connexion sûre : {value}</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>pas de sonde</translation>
    </message>
    <message>
        <source>no set-point</source>
        <translation>pas de consigne</translation>
    </message>
    <message>
        <source>no stop is in force</source>
        <translation>aucun arrêt n’est en vigueur</translation>
    </message>
    <message>
        <source>no test has been made</source>
        <translation>aucun essai n’a été fait</translation>
    </message>
    <message>
        <source>no test mode is in force</source>
        <translation>aucun mode d’essai n’est en vigueur</translation>
    </message>
    <message>
        <source>no test while there is an alarm: {obstacle}</source>
        <translation>pas d’essai tant qu’il y a une alarme : {obstacle}</translation>
    </message>
    <message>
        <source>no valid data for {age_s} s</source>
        <translation>pas de données valables depuis {age_s} s</translation>
    </message>
    <message>
        <source>no valid data from {grid_meter}</source>
        <translation>pas de données valables de {grid_meter}</translation>
    </message>
    <message>
        <source>no valid data from {inverter_id}</source>
        <translation>pas de données valables de {inverter_id}</translation>
    </message>
    <message>
        <source>no valid data from {rack}</source>
        <translation>pas de données valables de {rack}</translation>
    </message>
    <message>
        <source>no valid data of {grid_meter} during the pulses</source>
        <translation>pas de données valides de {grid_meter} pendant les impulsions</translation>
    </message>
    <message>
        <source>no valid frequency</source>
        <translation>pas de fréquence valable</translation>
    </message>
    <message>
        <source>no valid frequency: back to the baseline</source>
        <translation>pas de fréquence valable : retour à la référence</translation>
    </message>
    <message>
        <source>no volume of any product is sold in that time</source>
        <translation>aucun volume n’est vendu sur cette période</translation>
    </message>
    <message>
        <source>no volume of {product} is sold in that time</source>
        <translation>aucun volume de {product} n’est vendu sur cette période</translation>
    </message>
    <message>
        <source>nobody claims the power of the unit</source>
        <translation>personne ne réclame la puissance de l’unité</translation>
    </message>
    <message>
        <source>nobody looks at the page any more</source>
        <translation>plus personne ne regarde la page</translation>
    </message>
    <message>
        <source>none of {weekdays} lies between first_day {first_day} and last_day {last_day}</source>
        <translation>aucun de {weekdays} ne se trouve entre first_day {first_day} et last_day {last_day}</translation>
    </message>
    <message>
        <source>none was ever handed in</source>
        <translation>aucun n’a jamais été remis</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>non actif</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>not delivered: {held_off}</source>
        <translation>non fourni : {held_off}</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>pas encore entendu</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>not provisioned yet: there is no {file}</source>
        <translation>pas encore de place dans le cloud : il n’y a pas {file}</translation>
    </message>
    <message>
        <source>not put aside: {unknown}</source>
        <translation>pas mises de côté : {unknown}</translation>
    </message>
    <message>
        <source>not there: {unknown}</source>
        <translation>absentes : {unknown}</translation>
    </message>
    <message>
        <source>nothing heard, source {source}</source>
        <translation>rien entendu, source {source}</translation>
    </message>
    <message>
        <source>nothing was changed: {error}</source>
        <translation>rien n’a été modifié : {error}</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>rien ne changerait</translation>
    </message>
    <message>
        <source>off because too much was switched on</source>
        <translation>éteint parce que trop était allumé</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>éteint pour économiser l’énergie</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>éteint jusqu’à ce que l’îlot soit stable</translation>
    </message>
    <message>
        <source>one phase is taken for all three and multiplied by three</source>
        <translation>une phase est prise pour les trois et multipliée par trois</translation>
    </message>
    <message>
        <source>one phase of three is counted</source>
        <translation>une phase sur trois est comptée</translation>
    </message>
    <message>
        <source>only {used} steps of {inverter_id} can be used: the unit was held back or no data came</source>
        <translation>seuls {used} échelons de {inverter_id} sont utilisables : l’unité était retenue ou les données manquaient</translation>
    </message>
    <message>
        <source>output not set to its safe value</source>
        <translation>sortie non mise à sa valeur sûre</translation>
    </message>
    <message>
        <source>output {output_id} cannot be tested so, allowed: {names}</source>
        <translation>la sortie {output_id} ne peut être testée ainsi, permis : {names}</translation>
    </message>
    <message>
        <source>output {output_id} is being tested; one at a time</source>
        <translation>la sortie {output_id} est à l’essai ; une seule à la fois</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: none</source>
        <translation>la sortie {output_id} n’est ni ventilateur ni chauffage, permis : aucune</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: {climate}</source>
        <translation>la sortie {output_id} n’est ni ventilateur ni chauffage, permis : {climate}</translation>
    </message>
    <message>
        <source>output {output_id} is switched: its value is 0 or 1, not {request}</source>
        <translation>la sortie {output_id} est tout ou rien : 0 ou 1, pas {request}</translation>
    </message>
    <message>
        <source>outputs are tested in state maintenance only; the state is {state}</source>
        <translation>les sorties se testent en maintenance seulement ; l’état est {state}</translation>
    </message>
    <message>
        <source>phase voltage and voltage between phases are mixed up</source>
        <translation>tension simple et tension composée sont confondues</translation>
    </message>
    <message>
        <source>phases {phases_w} W, total {active_power_w} W</source>
        <translation>phases {phases_w} W, total {active_power_w} W</translation>
    </message>
    <message>
        <source>plan for {hours} h: costs {cost}, {cost_without} without battery</source>
        <translation>plan pour {hours} h : coûte {cost}, {cost_without} sans batterie</translation>
    </message>
    <message>
        <source>plan is {now_utc} min old</source>
        <translation>le plan a {now_utc} min</translation>
    </message>
    <message>
        <source>plan not used: it is older than the one in force</source>
        <translation>plan non utilisé : plus ancien que celui en vigueur</translation>
    </message>
    <message>
        <source>plan not used: {faults}{more}</source>
        <translation>plan non utilisé : {faults}{more}</translation>
    </message>
    <message>
        <source>plans come from the program's own planner, not from {source}</source>
        <translation>les plans viennent du planificateur interne, pas de {source}</translation>
    </message>
    <message>
        <source>plug in the network cable, or set up the wireless network</source>
        <translation>brancher le câble réseau, ou configurer le réseau sans fil</translation>
    </message>
    <message>
        <source>points must rise, but {right_x} follows {left_x}</source>
        <translation>les points doivent croître, mais {right_x} suit {left_x}</translation>
    </message>
    <message>
        <source>points: abscissa {x} of point {number} is outside {low} to {high}</source>
        <translation>points : abscisse {x} du point {number} hors de {low} à {high}</translation>
    </message>
    <message>
        <source>points: abscissas must rise, but {right} follows {left}</source>
        <translation>points : les abscisses doivent croître, mais {right} suit {left}</translation>
    </message>
    <message>
        <source>points: power factor {y} of point {number} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>points : facteur de puissance {y} du point {number} hors de -1 à -0,1 et 0,1 à 1</translation>
    </message>
    <message>
        <source>points: share {y} of point {number} is outside -1 to 1</source>
        <translation>points : part {y} du point {number} hors de -1 à 1</translation>
    </message>
    <message>
        <source>points: {points} given, allowed: 2 to 16</source>
        <translation>points : {points} donnés, permis : 2 à 16</translation>
    </message>
    <message>
        <source>port {port} of {host}: {value}</source>
        <translation>port {port} de {host} : {value}</translation>
    </message>
    <message>
        <source>port {port} open</source>
        <translation>port {port} ouvert</translation>
    </message>
    <message>
        <source>power and energy of both directions read positive</source>
        <translation>puissance et énergie des deux sens se lisent positives</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>facteur de puissance</translation>
    </message>
    <message>
        <source>power is free again</source>
        <translation>la puissance est de nouveau libre</translation>
    </message>
    <message>
        <source>power_by_voltage.charge_start_pu: {start} must be above charge_zero_pu, which is {zero}</source>
        <translation>power_by_voltage.charge_start_pu : {start} doit être au-dessus de charge_zero_pu, qui vaut {zero}</translation>
    </message>
    <message>
        <source>power_by_voltage.start_pu: {start} must be below zero_pu, which is {zero}</source>
        <translation>power_by_voltage.start_pu : {start} doit être sous zero_pu, qui vaut {zero}</translation>
    </message>
    <message>
        <source>power_factor {power_factor} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>power_factor {power_factor} est hors de -1 à -0,1 et 0,1 à 1</translation>
    </message>
    <message>
        <source>prices from {first} on are not known yet; taken: {source}</source>
        <translation>les prix dès {first} ne sont pas encore connus ; pris : {source}</translation>
    </message>
    <message>
        <source>prices not used: {fault}</source>
        <translation>prix non utilisés : {fault}</translation>
    </message>
    <message>
        <source>prices[{number}] comes {step_s} s after the one before it, allowed: {allowed}</source>
        <translation>prices[{number}] vient {step_s} s après le précédent, permis : {allowed}</translation>
    </message>
    <message>
        <source>prices[{number}].price_per_kwh {price_per_kwh} is outside -{most} to {most2} per kWh</source>
        <translation>prices[{number}].price_per_kwh {price_per_kwh} est hors de -{most} à {most2} par kWh</translation>
    </message>
    <message>
        <source>prices[{number}].start_utc {start_utc} is outside {allowed}</source>
        <translation>prices[{number}].start_utc {start_utc} est hors de {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: none</source>
        <translation>le produit {product} n’est pas offert ici, permis : aucun</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {allowed}</source>
        <translation>le produit {product} n’est pas offert ici, permis : {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {offered}</source>
        <translation>le produit {product} n’est pas offert ici, permis : {offered}</translation>
    </message>
    <message>
        <source>profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>le profil {id} n’est pas joignable par {type}, seulement par {known}</translation>
    </message>
    <message>
        <source>profile {id} has no CAN battery</source>
        <translation>le profil {id} n’a pas de batterie CAN</translation>
    </message>
    <message>
        <source>profile {id} is a placeholder for the simulator, never for hardware</source>
        <translation>le profil {id} est un substitut pour le simulateur, jamais pour du matériel</translation>
    </message>
    <message>
        <source>profile {id} knows no {missing}: {notes}</source>
        <translation>le profil {id} ne connaît pas {missing} : {notes}</translation>
    </message>
    <message>
        <source>proportional gain</source>
        <translation>gain proportionnel</translation>
    </message>
    <message>
        <source>racks of {inverter_id}</source>
        <translation>racks de {inverter_id}</translation>
    </message>
    <message>
        <source>racks {racks_w} W, {device_id} {inverter_w} W</source>
        <translation>racks {racks_w} W, {device_id} {inverter_w} W</translation>
    </message>
    <message>
        <source>ramp.modes.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>ramp.modes.{mode_id} : mode inconnu, permis : {modes}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}</source>
        <translation>puissance réactive selon la règle {kind}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}{life}</source>
        <translation>puissance réactive selon la règle {kind}{life}</translation>
    </message>
    <message>
        <source>reactive power by the rule of the site file</source>
        <translation>puissance réactive selon la règle du fichier de site</translation>
    </message>
    <message>
        <source>reactive_power_var {power_var} is outside {value} to {reactive_var} var</source>
        <translation>reactive_power_var {power_var} est hors de {value} à {reactive_var} var</translation>
    </message>
    <message>
        <source>reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>reactive_power_var {reactive_power_var} est hors de {value} à {most_var} var</translation>
    </message>
    <message>
        <source>reading the twin</source>
        <translation>la lecture du jumeau</translation>
    </message>
    <message>
        <source>reads {sample}, possible is {allowed}</source>
        <translation>lit {sample}, possible : {allowed}</translation>
    </message>
    <message>
        <source>refused: {text}</source>
        <translation>refusé : {text}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>levé : {reason}</translation>
    </message>
    <message>
        <source>repeating entries of a tier must share one time zone, here: {zones}</source>
        <translation>les entrées répétées d’un niveau doivent partager un fuseau, ici : {zones}</translation>
    </message>
    <message>
        <source>replan_soc_error_pct must not be above max_soc_error_pct</source>
        <translation>replan_soc_error_pct ne doit pas dépasser max_soc_error_pct</translation>
    </message>
    <message>
        <source>reset by a person</source>
        <translation>réarmé par une personne</translation>
    </message>
    <message>
        <source>reset of inverter {device_id}, number {recent} of {most_an_hour} in an hour</source>
        <translation>réarmement de l’onduleur {device_id}, numéro {recent} sur {most_an_hour} en une heure</translation>
    </message>
    <message>
        <source>rests: there is no grid meter</source>
        <translation>au repos : il n’y a pas de compteur réseau</translation>
    </message>
    <message>
        <source>role {role} may not do this; installer is needed</source>
        <translation>le niveau {role} ne peut pas le faire ; il faut installateur</translation>
    </message>
    <message>
        <source>role {role} may not do this; {needed} is needed</source>
        <translation>le niveau {role} ne peut pas le faire ; il faut {needed}</translation>
    </message>
    <message>
        <source>role {value} may not do this; installer is needed</source>
        <translation>le niveau {value} ne peut pas le faire ; il faut installateur</translation>
    </message>
    <message>
        <source>run to idle: no power for {idle_after_s} s</source>
        <translation>de marche à inactif : pas de puissance pendant {idle_after_s} s</translation>
    </message>
    <message>
        <source>safe stop</source>
        <translation>arrêt sûr</translation>
    </message>
    <message>
        <source>safe stop ({safe_stop_code})</source>
        <translation>arrêt sûr ({safe_stop_code})</translation>
    </message>
    <message>
        <source>safe stop ended</source>
        <translation>fin de l’arrêt sûr</translation>
    </message>
    <message>
        <source>said at the screen</source>
        <translation>dit à l’écran</translation>
    </message>
    <message>
        <source>same values for {now_s} s while {partner} moved</source>
        <translation>mêmes valeurs pendant {now_s} s alors que {partner} bougeait</translation>
    </message>
    <message>
        <source>same values for {still_s} s</source>
        <translation>mêmes valeurs pendant {still_s} s</translation>
    </message>
    <message>
        <source>schedule {tier} cleared</source>
        <translation>horaire {tier} effacé</translation>
    </message>
    <message>
        <source>schedule {tier} with {entries} entries</source>
        <translation>horaire {tier} avec {entries} entrées</translation>
    </message>
    <message>
        <source>schedules and records carry a wrong time</source>
        <translation>horaires et enregistrements portent une heure fausse</translation>
    </message>
    <message>
        <source>schedules looked up anew</source>
        <translation>horaires relus</translation>
    </message>
    <message>
        <source>screen, {role}</source>
        <translation>écran, {role}</translation>
    </message>
    <message>
        <source>second end</source>
        <translation>seconde fin</translation>
    </message>
    <message>
        <source>second start</source>
        <translation>second début</translation>
    </message>
    <message>
        <source>see that the router gives addresses (DHCP), or set a fixed address with a gateway</source>
        <translation>voir si le routeur donne des adresses (DHCP), ou régler une adresse fixe avec passerelle</translation>
    </message>
    <message>
        <source>see the cloud log</source>
        <translation>voir le journal du cloud</translation>
    </message>
    <message>
        <source>services.fcr[{index}].product: {product} is there twice</source>
        <translation>services.fcr[{index}].product : {product} y est deux fois</translation>
    </message>
    <message>
        <source>services.fcr[{index}]: {fault}</source>
        <translation>services.fcr[{index}] : {fault}</translation>
    </message>
    <message>
        <source>services.ffr: {fault}</source>
        <translation>services.ffr : {fault}</translation>
    </message>
    <message>
        <source>services.frequency_meter: {frequency_meter} is not a meter of this file, allowed: {allowed}</source>
        <translation>services.frequency_meter : {frequency_meter} n’est pas un compteur de ce fichier, permis : {allowed}</translation>
    </message>
    <message>
        <source>services.max_soc_pct: {high_pct} is above limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>services.max_soc_pct : {high_pct} est au-dessus de limits.max_soc_pct, qui vaut {max_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} is below limits.min_soc_pct, which is {min_soc_pct}</source>
        <translation>services.min_soc_pct : {low_pct} est sous limits.min_soc_pct, qui vaut {min_soc_pct}</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} must be below services.max_soc_pct, which is {high_pct}</source>
        <translation>services.min_soc_pct : {low_pct} doit être sous services.max_soc_pct, qui vaut {high_pct}</translation>
    </message>
    <message>
        <source>services: offers nothing; give [[services.fcr]] or [services.ffr], or leave [services] out</source>
        <translation>services : n’offre rien ; donner [[services.fcr]] ou [services.ffr], ou omettre [services]</translation>
    </message>
    <message>
        <source>set acknowledge_unverified_writes in the site file after a test</source>
        <translation>après un essai, mettre acknowledge_unverified_writes dans le fichier de site</translation>
    </message>
    <message>
        <source>set-point {power_w} W{alone} for {valid_s} s</source>
        <translation>consigne {power_w} W{alone} pendant {valid_s} s</translation>
    </message>
    <message>
        <source>set-points are in percent: the site file needs rated_power_w, 0 W instead</source>
        <translation>consignes en pour cent : le fichier de site demande rated_power_w, 0 W à la place</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>réglages en vigueur</translation>
    </message>
    <message>
        <source>settings in force: {note}</source>
        <translation>réglages en vigueur : {note}</translation>
    </message>
    <message>
        <source>share {share} at {x} is below {least_ramp_share}</source>
        <translation>la part {share} à {x} est sous {least_ramp_share}</translation>
    </message>
    <message>
        <source>silent for {age_s} s</source>
        <translation>muet depuis {age_s} s</translation>
    </message>
    <message>
        <source>slot {slot}: a value is not finite</source>
        <translation>tranche {slot} : une valeur n’est pas finie</translation>
    </message>
    <message>
        <source>slot {slot}: band reaches {high_w} W, allowed: up to {high_w2} W</source>
        <translation>tranche {slot} : la bande va à {high_w} W, permis : jusqu’à {high_w2} W</translation>
    </message>
    <message>
        <source>slot {slot}: band {low_w} to {high_w} W does not hold {battery_w} W</source>
        <translation>tranche {slot} : la bande {low_w} à {high_w} W ne contient pas {battery_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: battery {battery_w} W, allowed: {low_w} to {high_w} W</source>
        <translation>tranche {slot} : batterie {battery_w} W, permis : {low_w} à {high_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: charges at {soc_pct} %, above the highest {max_soc_pct} %</source>
        <translation>tranche {slot} : charge à {soc_pct} %, au-dessus du maximum {max_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: discharges at {soc_pct} %, below the lowest {min_soc_pct} %</source>
        <translation>tranche {slot} : décharge à {soc_pct} %, sous le minimum {min_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, allowed: 0 to 100 %</source>
        <translation>tranche {slot} : finit à {soc_pct} %, permis : 0 à 100 %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, but {power_w} W leads to {expected_pct} %</source>
        <translation>tranche {slot} : finit à {soc_pct} %, mais {power_w} W mène à {expected_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: must start where the slot before it ends, at {expected_utc}</source>
        <translation>tranche {slot} : doit commencer où la précédente finit, à {expected_utc}</translation>
    </message>
    <message>
        <source>slot {slot}: powers do not balance, {missing_w} W too many</source>
        <translation>tranche {slot} : les puissances ne s’équilibrent pas, {missing_w} W de trop</translation>
    </message>
    <message>
        <source>slot {slot}: price {worst} per kWh, allowed: -{max_price} to {max_price2}</source>
        <translation>tranche {slot} : prix {worst} par kWh, permis : -{max_price} à {max_price2}</translation>
    </message>
    <message>
        <source>slot {slot}: {curtailed_w} W of {pv_w} W PV unused</source>
        <translation>tranche {slot} : {curtailed_w} W sur {pv_w} W PV inutilisés</translation>
    </message>
    <message>
        <source>slot {slot}: {length_s} s long, allowed: above 0 to {max_slot_s} s</source>
        <translation>tranche {slot} : dure {length_s} s, permis : plus de 0 à {max_slot_s} s</translation>
    </message>
    <message>
        <source>somebody changed the mode to {mode_id}: {by}</source>
        <translation>quelqu’un a changé le mode en {mode_id} : {by}</translation>
    </message>
    <message>
        <source>somebody else claims the power</source>
        <translation>quelqu’un d’autre réclame la puissance</translation>
    </message>
    <message>
        <source>somebody holds a manual set-point; let it go first</source>
        <translation>quelqu’un tient une consigne manuelle ; la lâcher d’abord</translation>
    </message>
    <message>
        <source>something intercepts TLS</source>
        <translation>quelque chose intercepte TLS</translation>
    </message>
    <message>
        <source>start and end are times of the wall clock and carry no offset; name the zone in time_zone</source>
        <translation>début et fin sont des heures locales sans décalage ; nommer le fuseau dans time_zone</translation>
    </message>
    <message>
        <source>start time is over, without {missing}</source>
        <translation>temps de démarrage écoulé, sans {missing}</translation>
    </message>
    <message>
        <source>start_utc {start_utc} to end_utc {end_utc}</source>
        <translation>start_utc {start_utc} à end_utc {end_utc}</translation>
    </message>
    <message>
        <source>state of charge certain again: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>état de charge de nouveau sûr : compté {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge doubtful: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>état de charge douteux : compté {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} %</source>
        <translation>état de charge {soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} % is below {least_pct} %</source>
        <translation>l’état de charge {soc_pct} % est sous {least_pct} %</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>état {state}</translation>
    </message>
    <message>
        <source>state {state} cannot be asked for, allowed: {asked}</source>
        <translation>l’état {state} ne peut être demandé, permis : {asked}</translation>
    </message>
    <message>
        <source>steps of {value} mHz, at most {value2} mHz</source>
        <translation>pas de {value} mHz, au plus {value2} mHz</translation>
    </message>
    <message>
        <source>stopped after {time_limit_s} s, at most {left} from the best</source>
        <translation>arrêté après {time_limit_s} s, au plus à {left} du meilleur</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>arrêté par une alarme</translation>
    </message>
    <message>
        <source>stops the unit and cannot be put aside: {serious}</source>
        <translation>arrête l’unité et ne peut être mise de côté : {serious}</translation>
    </message>
    <message>
        <source>sudo ballast adopt {target}{where} --yes</source>
        <translation>sudo ballast adopt {target}{where} --yes</translation>
    </message>
    <message>
        <source>surface {surface_c} °C, dew point {dew_c} °C</source>
        <translation>surface {surface_c} °C, point de rosée {dew_c} °C</translation>
    </message>
    <message>
        <source>taken back, for it cannot be kept: {error}</source>
        <translation>annulé, car impossible à conserver : {error}</translation>
    </message>
    <message>
        <source>takes no part in the island</source>
        <translation>ne participe pas à l’îlot</translation>
    </message>
    <message>
        <source>takes part in the island again</source>
        <translation>participe de nouveau à l’îlot</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>tâche échouée</translation>
    </message>
    <message>
        <source>telling of the upload</source>
        <translation>l’annonce de l’envoi</translation>
    </message>
    <message>
        <source>temperature is not sent any more</source>
        <translation>la température n’est plus envoyée</translation>
    </message>
    <message>
        <source>test frequency</source>
        <translation>fréquence d’essai</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>mode d’essai</translation>
    </message>
    <message>
        <source>test mode ended</source>
        <translation>fin du mode d’essai</translation>
    </message>
    <message>
        <source>test mode for {minutes} min: a test signal drives the services</source>
        <translation>mode d’essai pendant {minutes} min : un signal d’essai mène les services</translation>
    </message>
    <message>
        <source>test of the output ended</source>
        <translation>essai de la sortie terminé</translation>
    </message>
    <message>
        <source>test of {output_id} ends</source>
        <translation>l’essai de {output_id} prend fin</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>celui du site</translation>
    </message>
    <message>
        <source>that of {phases} sits on {phases2}</source>
        <translation>celui de {phases} est sur {phases2}</translation>
    </message>
    <message>
        <source>the BMS forbids charging</source>
        <translation>le BMS interdit la charge</translation>
    </message>
    <message>
        <source>the BMS has not said its version, so its frames are not trusted</source>
        <translation>le BMS n’a pas dit sa version, ses trames ne sont pas crues</translation>
    </message>
    <message>
        <source>the BMS of the {place} shows charging as discharging</source>
        <translation>le BMS ({place}) affiche la charge comme décharge</translation>
    </message>
    <message>
        <source>the BMS says version {version}; DBC and map are for {value}</source>
        <translation>le BMS dit version {version} ; DBC et table sont pour {value}</translation>
    </message>
    <message>
        <source>the BMS sends no heartbeat</source>
        <translation>le BMS n’envoie pas de battement</translation>
    </message>
    <message>
        <source>the PIN cannot be kept: {error}</source>
        <translation>le PIN ne peut être conservé : {error}</translation>
    </message>
    <message>
        <source>the PIN of level {role} is set by the installer or a higher level</source>
        <translation>le PIN du niveau {role} est défini par l’installateur ou un niveau supérieur</translation>
    </message>
    <message>
        <source>the attempts of this day are used up</source>
        <translation>les tentatives du jour sont épuisées</translation>
    </message>
    <message>
        <source>the battery has {most_w} kW</source>
        <translation>la batterie a {most_w} kW</translation>
    </message>
    <message>
        <source>the battery is at its floor</source>
        <translation>la batterie est à son plancher</translation>
    </message>
    <message>
        <source>the battery is at {soc_pct} %, the plan expected {expected_pct} %</source>
        <translation>la batterie est à {soc_pct} %, le plan prévoyait {expected_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} %</source>
        <translation>la batterie commence à {soc_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} % and other wishes come first</source>
        <translation>la batterie commence à {soc_pct} % et d’autres souhaits passent avant</translation>
    </message>
    <message>
        <source>the change failed; the log tells more</source>
        <translation>la modification a échoué ; le journal en dit plus</translation>
    </message>
    <message>
        <source>the clock was set by {jump_s} s</source>
        <translation>l’horloge a été réglée de {jump_s} s</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>the connection was lost while subscribing</source>
        <translation>la connexion a été perdue pendant l’abonnement</translation>
    </message>
    <message>
        <source>the contact of the emergency stop is open or not heard; let the button go first</source>
        <translation>le contact d’arrêt d’urgence est ouvert ou n’est pas reçu ; déverrouiller d’abord le bouton</translation>
    </message>
    <message>
        <source>the contactor is open and the inverters make the grid</source>
        <translation>le contacteur est ouvert et les onduleurs forment le réseau</translation>
    </message>
    <message>
        <source>the contactor that it opens</source>
        <translation>le contacteur qu’elle ouvre</translation>
    </message>
    <message>
        <source>the controller has not answered; nothing was changed</source>
        <translation>le contrôleur n’a pas répondu ; rien n’a changé</translation>
    </message>
    <message>
        <source>the controller has not answered; restart the unit</source>
        <translation>la commande n’a pas répondu ; redémarrer l’unité</translation>
    </message>
    <message>
        <source>the controller has not begun yet</source>
        <translation>la commande n’a pas encore commencé</translation>
    </message>
    <message>
        <source>the current transformer of {phases} is turned round: this phase counts backwards</source>
        <translation>le transformateur de courant de {phases} est inversé : cette phase compte à l’envers</translation>
    </message>
    <message>
        <source>the current transformers of {moved} are exchanged: each sees the other phase's current</source>
        <translation>les transformateurs de courant de {moved} sont échangés : chacun voit le courant d’une autre phase</translation>
    </message>
    <message>
        <source>the current transformers of {place} are on other phases than its voltages: {pairs}</source>
        <translation>les transformateurs de courant de {place} sont sur d’autres phases que ses tensions : {pairs}</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too large</source>
        <translation>la virgule est décalée d’un rang, ou le rapport des transformateurs est réglé dix fois trop grand</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too small</source>
        <translation>la virgule est décalée d’un rang, ou le rapport des transformateurs est réglé dix fois trop petit</translation>
    </message>
    <message>
        <source>the decimal places are off by two</source>
        <translation>la virgule est décalée de deux rangs</translation>
    </message>
    <message>
        <source>the disturbance lasts</source>
        <translation>la perturbation dure</translation>
    </message>
    <message>
        <source>the energy of this day is used up</source>
        <translation>l’énergie du jour est épuisée</translation>
    </message>
    <message>
        <source>the export limit is {export_limit_w} kW</source>
        <translation>la limite d’injection est {export_limit_w} kW</translation>
    </message>
    <message>
        <source>the feedback of the contactor</source>
        <translation>le retour d’état du contacteur</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is lost</source>
        <translation>le retour du contacteur réseau manque</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is {contactor}, not closed</source>
        <translation>le retour du contacteur réseau est {contactor}, pas fermé</translation>
    </message>
    <message>
        <source>the first cycle</source>
        <translation>le premier cycle</translation>
    </message>
    <message>
        <source>the first release step is missing or too old</source>
        <translation>la première étape manque ou est trop ancienne</translation>
    </message>
    <message>
        <source>the frequency is not measured</source>
        <translation>la fréquence n’est pas mesurée</translation>
    </message>
    <message>
        <source>the grid contactor did not close in time</source>
        <translation>le contacteur réseau ne s’est pas fermé à temps</translation>
    </message>
    <message>
        <source>the grid contactor did not open in time</source>
        <translation>le contacteur réseau ne s’est pas ouvert à temps</translation>
    </message>
    <message>
        <source>the grid contactor has opened by itself</source>
        <translation>le contacteur réseau s’est ouvert de lui-même</translation>
    </message>
    <message>
        <source>the grid contactor is closed</source>
        <translation>le contacteur réseau est fermé</translation>
    </message>
    <message>
        <source>the grid contactor is closed although it is told to open</source>
        <translation>le contacteur réseau est fermé alors qu’il doit s’ouvrir</translation>
    </message>
    <message>
        <source>the grid contactor is open</source>
        <translation>le contacteur réseau est ouvert</translation>
    </message>
    <message>
        <source>the grid frequency changes too fast</source>
        <translation>la fréquence du réseau change trop vite</translation>
    </message>
    <message>
        <source>the grid frequency is outside its window</source>
        <translation>la fréquence du réseau est hors de sa plage</translation>
    </message>
    <message>
        <source>the grid has not been inside its windows for the whole observation time</source>
        <translation>le réseau n’a pas été dans ses plages pendant toute l’observation</translation>
    </message>
    <message>
        <source>the grid is lost</source>
        <translation>le réseau est perdu</translation>
    </message>
    <message>
        <source>the grid meter is silent and the inverter sees no grid</source>
        <translation>le compteur réseau est muet et l’onduleur ne voit pas le réseau</translation>
    </message>
    <message>
        <source>the grid meter measures {voltages_v} of {phases} phases</source>
        <translation>le compteur du réseau mesure {voltages_v} phase(s) sur {phases}</translation>
    </message>
    <message>
        <source>the grid voltage has gone</source>
        <translation>la tension du réseau a disparu</translation>
    </message>
    <message>
        <source>the grid voltage is too high</source>
        <translation>la tension du réseau est trop haute</translation>
    </message>
    <message>
        <source>the grid voltage is too low</source>
        <translation>la tension du réseau est trop basse</translation>
    </message>
    <message>
        <source>the grid voltage is unknown</source>
        <translation>la tension du réseau est inconnue</translation>
    </message>
    <message>
        <source>the grid was normal long enough; power grows slowly</source>
        <translation>le réseau a été normal assez longtemps ; la puissance croît lentement</translation>
    </message>
    <message>
        <source>the heartbeat of the BMS has stood still for {now_s} s (last value {value})</source>
        <translation>le battement du BMS est figé depuis {now_s} s (dernière valeur {value})</translation>
    </message>
    <message>
        <source>the identity cannot be used: {name}</source>
        <translation>l’identité est inutilisable : {name}</translation>
    </message>
    <message>
        <source>the inverter does not tell whether it forms a grid</source>
        <translation>l’onduleur ne dit pas s’il forme un réseau</translation>
    </message>
    <message>
        <source>the inverter sees a good grid on the same phases</source>
        <translation>l’onduleur voit un bon réseau sur les mêmes phases</translation>
    </message>
    <message>
        <source>the inverter still follows a grid</source>
        <translation>l’onduleur suit encore un réseau</translation>
    </message>
    <message>
        <source>the inverter still forms a grid</source>
        <translation>l’onduleur forme encore un réseau</translation>
    </message>
    <message>
        <source>the inverters did not make the grid in time</source>
        <translation>les onduleurs n’ont pas formé le réseau à temps</translation>
    </message>
    <message>
        <source>the inverters have stopped making the grid</source>
        <translation>les onduleurs ne forment plus le réseau</translation>
    </message>
    <message>
        <source>the inverters make the grid</source>
        <translation>les onduleurs forment le réseau</translation>
    </message>
    <message>
        <source>the island may start</source>
        <translation>l’îlot peut démarrer</translation>
    </message>
    <message>
        <source>the last one is {age_s} s old</source>
        <translation>le dernier date de {age_s} s</translation>
    </message>
    <message>
        <source>the loads need more than connection and battery give</source>
        <translation>les charges demandent plus que raccordement et batterie ne donnent</translation>
    </message>
    <message>
        <source>the mains are back</source>
        <translation>le réseau est revenu</translation>
    </message>
    <message>
        <source>the mains are inside their windows</source>
        <translation>le réseau est dans ses plages</translation>
    </message>
    <message>
        <source>the mains are outside their windows</source>
        <translation>le réseau est hors de ses plages</translation>
    </message>
    <message>
        <source>the meter renews its values every {every_s} s; set frozen_after_s to {enough_s} for it in the site file</source>
        <translation>le compteur renouvelle ses valeurs toutes les {every_s} s ; régler pour lui frozen_after_s sur {enough_s} dans le fichier du site</translation>
    </message>
    <message>
        <source>the name {host} cannot be resolved: {value}</source>
        <translation>le nom {host} ne peut être résolu : {value}</translation>
    </message>
    <message>
        <source>the nominal frequency of the grid code changes {change}: this applies at the next restart</source>
        <translation>la fréquence nominale du code réseau change {change} : effectif au prochain démarrage</translation>
    </message>
    <message>
        <source>the observation time is over</source>
        <translation>l’observation est terminée</translation>
    </message>
    <message>
        <source>the phases of {grid_meter} answer as no simple wiring fault does (right is +1): {parts}</source>
        <translation>les phases de {grid_meter} ne répondent comme aucun défaut simple de câblage (juste : +1) : {parts}</translation>
    </message>
    <message>
        <source>the plan does not cover this moment</source>
        <translation>le plan ne couvre pas ce moment</translation>
    </message>
    <message>
        <source>the plan is {age_s} min old</source>
        <translation>le plan a {age_s} min</translation>
    </message>
    <message>
        <source>the plan runs from {span}; now is {now_utc}</source>
        <translation>le plan va de {span} ; il est maintenant {now_utc}</translation>
    </message>
    <message>
        <source>the plan says it costs {cost}, its slots cost {cost2}</source>
        <translation>le plan dit coûter {cost}, ses tranches {cost2}</translation>
    </message>
    <message>
        <source>the plan was made at {made}, which is in the future; now is {now_utc}</source>
        <translation>le plan a été fait à {made}, qui est dans le futur ; il est maintenant {now_utc}</translation>
    </message>
    <message>
        <source>the profile is a placeholder and cannot be used: {notes}</source>
        <translation>le profil est un substitut et ne peut servir : {notes}</translation>
    </message>
    <message>
        <source>the program has started</source>
        <translation>le programme a démarré</translation>
    </message>
    <message>
        <source>the ratio of a 100/5 transformer is not set</source>
        <translation>le rapport d’un transformateur 100/5 n’est pas réglé</translation>
    </message>
    <message>
        <source>the ratio of a 200/5 transformer is not set</source>
        <translation>le rapport d’un transformateur 200/5 n’est pas réglé</translation>
    </message>
    <message>
        <source>the ratio of a 250/5 transformer is not set</source>
        <translation>le rapport d’un transformateur 250/5 n’est pas réglé</translation>
    </message>
    <message>
        <source>the ratio of a 300/5 transformer is not set</source>
        <translation>le rapport d’un transformateur 300/5 n’est pas réglé</translation>
    </message>
    <message>
        <source>the rehearsal ended with {returncode}: {last}</source>
        <translation>l’essai s’est terminé avec {returncode} : {last}</translation>
    </message>
    <message>
        <source>the rehearsal has failed: {error}</source>
        <translation>l’essai a échoué : {error}</translation>
    </message>
    <message>
        <source>the reserves are larger than the usable {usable} kWh of the battery</source>
        <translation>les réserves dépassent les {usable} kWh utilisables de la batterie</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>le réservoir</translation>
    </message>
    <message>
        <source>the rule chosen by {by} was not renewed in time</source>
        <translation>la règle choisie par {by} n’a pas été renouvelée à temps</translation>
    </message>
    <message>
        <source>the search ended with {returncode}: {last}</source>
        <translation>la recherche s’est terminée avec {returncode} : {last}</translation>
    </message>
    <message>
        <source>the search has failed: {error}</source>
        <translation>la recherche a échoué : {error}</translation>
    </message>
    <message>
        <source>the serial port does not take these settings: {args}</source>
        <translation>le port série n’accepte pas ces réglages : {args}</translation>
    </message>
    <message>
        <source>the site bus has no voltage</source>
        <translation>le jeu de barres du site est hors tension</translation>
    </message>
    <message>
        <source>the site bus is dark</source>
        <translation>le jeu de barres du site est mort</translation>
    </message>
    <message>
        <source>the site file has no [planning]</source>
        <translation>le fichier de site n’a pas de [planning]</translation>
    </message>
    <message>
        <source>the site file has no meter with role grid; there is nothing to compare the pulses with</source>
        <translation>le fichier de site n’a pas de compteur de rôle grid ; rien à comparer aux impulsions</translation>
    </message>
    <message>
        <source>the site file has no ratings for this inverter, 0 W instead</source>
        <translation>le fichier de site n’a pas de valeurs nominales pour cet onduleur, 0 W à la place</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {error}</source>
        <translation>Le fichier de site présent est illisible : {error}</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {problems}</source>
        <translation>Le fichier de site présent est illisible : {problems}</translation>
    </message>
    <message>
        <source>the site file was not written; the log tells more</source>
        <translation>Le fichier de site n’a pas été écrit ; le journal en dit plus</translation>
    </message>
    <message>
        <source>the site is an island</source>
        <translation>le site est un îlot</translation>
    </message>
    <message>
        <source>the site is not on the grid but {state}</source>
        <translation>le site n’est pas sur le réseau mais {state}</translation>
    </message>
    <message>
        <source>the state is {state}</source>
        <translation>l’état est {state}</translation>
    </message>
    <message>
        <source>the state of charge is not known</source>
        <translation>l’état de charge n’est pas connu</translation>
    </message>
    <message>
        <source>the stored state is lost, so nobody knows whether a stop was in force</source>
        <translation>l’état enregistré est perdu ; nul ne sait si un arrêt était en vigueur</translation>
    </message>
    <message>
        <source>the test could not be judged; the log tells more</source>
        <translation>l’essai n’a pu être jugé ; le journal en dit plus</translation>
    </message>
    <message>
        <source>the test has found faults or could not tell</source>
        <translation>l’essai a trouvé des fautes ou reste incertain</translation>
    </message>
    <message>
        <source>the test mode of the frequency is still in force then; end it first</source>
        <translation>le mode d’essai de la fréquence sera encore en vigueur ; le finir d’abord</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has found faults or could not tell</source>
        <translation>l’essai du {at_utc} UTC a trouvé des fautes ou reste incertain</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has left out {untested}</source>
        <translation>l’essai du {at_utc} UTC a omis {untested}</translation>
    </message>
    <message>
        <source>the total of {grid_meter} steps by {shown} of the pulse, its phases together by {sum_of_phases}</source>
        <translation>le total de {grid_meter} varie de {shown} de l’impulsion, ses phases ensemble de {sum_of_phases}</translation>
    </message>
    <message>
        <source>the transformer ratio is set half as large as it is</source>
        <translation>le rapport des transformateurs est réglé à la moitié du vrai</translation>
    </message>
    <message>
        <source>the transformer ratio is set twice too large, or the conductor passes the transformer twice</source>
        <translation>le rapport des transformateurs est réglé deux fois trop grand, ou le conducteur traverse deux fois le transformateur</translation>
    </message>
    <message>
        <source>the unit did not change into mode Manual{record}</source>
        <translation>l’unité n’est pas passée en mode Manuel{record}</translation>
    </message>
    <message>
        <source>the unit did not run again after {wiring_alarm}{record}</source>
        <translation>l’unité n’a pas redémarré après {wiring_alarm}{record}</translation>
    </message>
    <message>
        <source>the unit does not restart by itself now; restart it</source>
        <translation>l’unité ne redémarre pas d’elle-même maintenant ; la redémarrer</translation>
    </message>
    <message>
        <source>the unit is idle</source>
        <translation>l’unité est inactive</translation>
    </message>
    <message>
        <source>the unit is in a safe stop: {stop}</source>
        <translation>l’unité est en arrêt sûr : {stop}</translation>
    </message>
    <message>
        <source>the unit is in state {state}</source>
        <translation>l’unité est dans l’état {state}</translation>
    </message>
    <message>
        <source>the unit is in state {state}, it must be in state run</source>
        <translation>l’unité est dans l’état {state}, elle doit être en marche</translation>
    </message>
    <message>
        <source>the unit is not running freely (state {state})</source>
        <translation>l’unité ne marche pas librement (état {state})</translation>
    </message>
    <message>
        <source>the unit may still be in mode Manual (at 0 W): choose mode {mode_before}</source>
        <translation>l’unité est peut-être encore en mode Manuel (à 0 W) : choisir le mode {mode_before}</translation>
    </message>
    <message>
        <source>the unit refused: {text}</source>
        <translation>l’unité a refusé : {text}</translation>
    </message>
    <message>
        <source>the unit stopped: {safe_stop}</source>
        <translation>l’unité s’est arrêtée : {safe_stop}</translation>
    </message>
    <message>
        <source>the unit was stopped by alarm {wiring_alarm}; it was reset for the test and will come again</source>
        <translation>l’unité a été arrêtée par l’alarme {wiring_alarm} ; réarmée pour l’essai, elle reviendra</translation>
    </message>
    <message>
        <source>the unit went into state {state}</source>
        <translation>l’unité est passée dans l’état {state}</translation>
    </message>
    <message>
        <source>the voltage is not measured</source>
        <translation>la tension n’est pas mesurée</translation>
    </message>
    <message>
        <source>the voltages say that L1, L2 and L3 of {place} and of {inverter_id} are the same</source>
        <translation>les tensions disent que L1, L2 et L3 de {place} et de {inverter_id} sont les mêmes</translation>
    </message>
    <message>
        <source>the voltages say that the phases of {place} have other names than those of {inverter_id}: {pairs}</source>
        <translation>les tensions disent que les phases de {place} portent d’autres noms que celles de {inverter_id} : {pairs}</translation>
    </message>
    <message>
        <source>the volume would begin at once, and the state of charge is not known</source>
        <translation>le volume commencerait aussitôt, et l’état de charge est inconnu</translation>
    </message>
    <message>
        <source>there is more surplus than load, battery and limit take</source>
        <translation>il y a plus de surplus que charge, batterie et limite n’en prennent</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>there is no connection to the hub</source>
        <translation>il n’y a pas de connexion au hub</translation>
    </message>
    <message>
        <source>there is no earlier change to take back</source>
        <translation>aucune modification antérieure à annuler</translation>
    </message>
    <message>
        <source>this id is given twice</source>
        <translation>cet identifiant est donné deux fois</translation>
    </message>
    <message>
        <source>this inverter has no reset of faults that its profile knows</source>
        <translation>le profil de cet onduleur ne connaît pas de réarmement</translation>
    </message>
    <message>
        <source>this inverter has no switch for forming a grid that its profile knows</source>
        <translation>le profil de cet onduleur ne sait pas former un réseau</translation>
    </message>
    <message>
        <source>this site has no backup; it is configured by [backup] in the site file</source>
        <translation>ce site n’a pas de secours ; il se configure par [backup] dans le fichier de site</translation>
    </message>
    <message>
        <source>this site has no contract with a distribution operator: [dso] is not in the site file</source>
        <translation>ce site n’a pas de contrat avec un gestionnaire de réseau : [dso] manque dans le fichier de site</translation>
    </message>
    <message>
        <source>this site has no dynamic tariff: tariff.kind is not dynamic or there is no [planning]</source>
        <translation>ce site n’a pas de tarif dynamique : tariff.kind n’est pas dynamic ou [planning] manque</translation>
    </message>
    <message>
        <source>this site has no rules for reactive power: [reactive] is not in the site file</source>
        <translation>ce site n’a pas de règles de puissance réactive : [reactive] manque dans le fichier de site</translation>
    </message>
    <message>
        <source>this site is not planned: the site file has no [planning]</source>
        <translation>ce site n’est pas planifié : [planning] manque dans le fichier de site</translation>
    </message>
    <message>
        <source>this site offers no grid services: [services] is not in the site file</source>
        <translation>ce site n’offre pas de services réseau : [services] manque dans le fichier de site</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day</source>
        <translation>ceux de la même heure d’un jour antérieur</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day, and {buy_per_kwh} {currency} per kWh where none was ever known for that time of day</source>
        <translation>ceux de la même heure d’un jour antérieur, et {buy_per_kwh} {currency} par kWh là où aucun n’a été connu pour cette heure</translation>
    </message>
    <message>
        <source>tier {tier} has no schedule that was handed in</source>
        <translation>aucun horaire n’a été remis pour le niveau {tier}</translation>
    </message>
    <message>
        <source>tier {tier} is unknown, allowed: {tiers}</source>
        <translation>le niveau {tier} est inconnu, permis : {tiers}</translation>
    </message>
    <message>
        <source>time zone {name} is unknown; use an IANA name such as Europe/Berlin</source>
        <translation>le fuseau {name} est inconnu ; utiliser un nom IANA tel que Europe/Paris</translation>
    </message>
    <message>
        <source>time-out {timeout} s, the hardware counts to {watchdog_max_s} s</source>
        <translation>délai {timeout} s, le matériel compte jusqu’à {watchdog_max_s} s</translation>
    </message>
    <message>
        <source>time_constant_s {time_constant_s} is outside 0 to 60 s</source>
        <translation>time_constant_s {time_constant_s} est hors de 0 à 60 s</translation>
    </message>
    <message>
        <source>too late: it answers to what was shown {age_s} s ago, allowed: {seen_within_s} s</source>
        <translation>trop tard : répond à ce qui était montré il y a {age_s} s, permis : {seen_within_s} s</translation>
    </message>
    <message>
        <source>too many requests wait</source>
        <translation>trop de demandes attendent</translation>
    </message>
    <message>
        <source>too many requests wait; nothing was changed</source>
        <translation>trop de demandes en attente ; rien n’a changé</translation>
    </message>
    <message>
        <source>trip: {cause}</source>
        <translation>déclenchement : {cause}</translation>
    </message>
    <message>
        <source>turn it round (or exchange its two wires S1 and S2)</source>
        <translation>le retourner (ou échanger ses deux fils S1 et S2)</translation>
    </message>
    <message>
        <source>two phases of three are counted</source>
        <translation>deux phases sur trois sont comptées</translation>
    </message>
    <message>
        <source>undecodable answer ({name})</source>
        <translation>réponse indéchiffrable ({name})</translation>
    </message>
    <message>
        <source>upload ticket</source>
        <translation>le ticket d’envoi</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {shortest_s} to {longest_s} s</source>
        <translation>valid_s {valid_s} est hors de {shortest_s} à {longest_s} s</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {valid_s2} to {valid_s3} s</source>
        <translation>valid_s {valid_s} est hors de {valid_s2} à {valid_s3} s</translation>
    </message>
    <message>
        <source>value {request} is outside 0 to 1</source>
        <translation>value {request} est hors de 0 à 1</translation>
    </message>
    <message>
        <source>value {value} is outside 0 to 1</source>
        <translation>value {value} est hors de 0 à 1</translation>
    </message>
    <message>
        <source>voltage and current of {seen} are not of the same phase: its transformer sits on another conductor</source>
        <translation>tension et courant de {seen} ne sont pas de la même phase : son transformateur est sur un autre conducteur</translation>
    </message>
    <message>
        <source>voltage of {volts} is not measured</source>
        <translation>la tension de {volts} n’est pas mesurée</translation>
    </message>
    <message>
        <source>voltage times current of the {place} agrees with the AC side: {share} %</source>
        <translation>tension fois courant ({place}) concorde avec le côté AC : {share} %</translation>
    </message>
    <message>
        <source>voltage {voltages_v} to {voltages_v2} V, allowed {low_v} to {high_v} V</source>
        <translation>tension {voltages_v} à {voltages_v2} V, permis {low_v} à {high_v} V</translation>
    </message>
    <message>
        <source>volume {old_w} to {new_w} W</source>
        <translation>volume de {old_w} à {new_w} W</translation>
    </message>
    <message>
        <source>volumes of all products taken back</source>
        <translation>volumes de tous les produits repris</translation>
    </message>
    <message>
        <source>volumes of {product} taken back</source>
        <translation>volumes de {product} repris</translation>
    </message>
    <message>
        <source>waits for the unit to run again</source>
        <translation>attend que l’unité remarche</translation>
    </message>
    <message>
        <source>whether {place} sees {inverter_id} cannot be told: its own power moves too much</source>
        <translation>on ne peut dire si {place} voit {inverter_id} : sa propre puissance varie trop</translation>
    </message>
    <message>
        <source>will be refused on hardware: profile {id} {why}</source>
        <translation>sera refusé sur du matériel réel : profil {id} {why}</translation>
    </message>
    <message>
        <source>will be refused: profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>sera refusé : le profil {id} n’est pas joignable par {type}, seulement par {known}</translation>
    </message>
    <message>
        <source>will be refused: {error}</source>
        <translation>sera refusé : {error}</translation>
    </message>
    <message>
        <source>will only be read</source>
        <translation>sera seulement lu</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>sans PIN</translation>
    </message>
    <message>
        <source>write expired before the line was free</source>
        <translation>écriture expirée avant que la ligne soit libre</translation>
    </message>
    <message>
        <source>writes are withheld: the profile is not verified for this device</source>
        <translation>écriture retenue : le profil n’est pas vérifié pour cet appareil</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, locked for {locked_s} s</source>
        <translation>PIN faux à l’écran, bloqué pendant {locked_s} s</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, {left} tries left</source>
        <translation>PIN faux à l’écran, encore {left} essais</translation>
    </message>
    <message>
        <source>yet shows itself discharging</source>
        <translation>mais affiche une décharge</translation>
    </message>
    <message>
        <source>{added} put aside for {for_s} s: {reason}</source>
        <translation>{added} mises de côté pendant {for_s} s : {reason}</translation>
    </message>
    <message>
        <source>{address} rack {rack}</source>
        <translation>{address} rack {rack}</translation>
    </message>
    <message>
        <source>{at_utc} ({instant} UTC)</source>
        <translation>{at_utc} ({instant} UTC)</translation>
    </message>
    <message>
        <source>{begin_c} to {temperature_c} °C in {minutes} min</source>
        <translation>{begin_c} à {temperature_c} °C en {minutes} min</translation>
    </message>
    <message>
        <source>{begin} to {end} and later</source>
        <translation>{begin} à {end} et plus tard</translation>
    </message>
    <message>
        <source>{board_id} {line}: {id} reads back {level}, written was {written}</source>
        <translation>{board_id} {line} : {id} relit {level}, écrit : {written}</translation>
    </message>
    <message>
        <source>{bought_wh} kWh more would be bought, {bought_wh2} kWh in all.</source>
        <translation>{bought_wh} kWh de plus seraient achetés, {bought_wh2} kWh en tout.</translation>
    </message>
    <message>
        <source>{bus_offs} times since the start</source>
        <translation>{bus_offs} fois depuis le démarrage</translation>
    </message>
    <message>
        <source>{buy_per_kwh} {currency} per kWh, because none was ever known for that time of day</source>
        <translation>{buy_per_kwh} {currency} par kWh, car aucun n’a été connu pour cette heure</translation>
    </message>
    <message>
        <source>{by} is not heard any more; {limits} kept, then {contract}</source>
        <translation>{by} : n’est plus entendu ; {limits} maintenus, puis {contract}</translation>
    </message>
    <message>
        <source>{celsius} °C, limit {limit_c} °C</source>
        <translation>{celsius} °C, limite {limit_c} °C</translation>
    </message>
    <message>
        <source>{certificate_file}: is not there</source>
        <translation>{certificate_file} : n’est pas là</translation>
    </message>
    <message>
        <source>{changes} changes within a minute</source>
        <translation>{changes} changements en une minute</translation>
    </message>
    <message>
        <source>{close_failures} attempts</source>
        <translation>{close_failures} tentatives</translation>
    </message>
    <message>
        <source>{count} volumes in all, allowed: up to {max_volumes}</source>
        <translation>{count} volumes en tout, autorisé : jusqu’à {max_volumes}</translation>
    </message>
    <message>
        <source>{device_id} is not a usable inverter of this site</source>
        <translation>{device_id} n’est pas un onduleur utilisable de ce site</translation>
    </message>
    <message>
        <source>{device_id} is read-only: accept its writes in the site file (acknowledge_unverified_writes)</source>
        <translation>{device_id} est en lecture seule : accepter l’écriture dans le fichier de site (acknowledge_unverified_writes)</translation>
    </message>
    <message>
        <source>{direction} at {nem_w} W, endurance {endurance_min} min</source>
        <translation>{direction} à {nem_w} W, endurance {endurance_min} min</translation>
    </message>
    <message>
        <source>{done} acknowledged{rest}</source>
        <translation>{done} acquittées{rest}</translation>
    </message>
    <message>
        <source>{done} reset{rest}</source>
        <translation>{done} réarmées{rest}</translation>
    </message>
    <message>
        <source>{dropped} frames lost of {frames}</source>
        <translation>{dropped} trames perdues sur {frames}</translation>
    </message>
    <message>
        <source>{dropped} records</source>
        <translation>{dropped} enregistrements</translation>
    </message>
    <message>
        <source>{dt_s} ms, normal {cycle_s} ms</source>
        <translation>{dt_s} ms, normal {cycle_s} ms</translation>
    </message>
    <message>
        <source>{entries} entries are too many, allowed: 1 to {most_entries} in a tier</source>
        <translation>{entries} entrées, c’est trop, permis : 1 à {most_entries} par niveau</translation>
    </message>
    <message>
        <source>{errors} error frames</source>
        <translation>{errors} trames d’erreur</translation>
    </message>
    <message>
        <source>{error}, 0 W instead of {power_w} W</source>
        <translation>{error}, 0 W au lieu de {power_w} W</translation>
    </message>
    <message>
        <source>{error}; 0 W instead</source>
        <translation>{error} ; 0 W à la place</translation>
    </message>
    <message>
        <source>{error}; connection closed to start afresh</source>
        <translation>{error} ; connexion fermée pour recommencer</translation>
    </message>
    <message>
        <source>{failures} frames could not be sent</source>
        <translation>{failures} trames n’ont pu être envoyées</translation>
    </message>
    <message>
        <source>{fallback} after {keep_s} s</source>
        <translation>{fallback} après {keep_s} s</translation>
    </message>
    <message>
        <source>{file} can be read by others; run: chmod 600 {file2}</source>
        <translation>{file} peut être lu par d’autres ; exécuter : chmod 600 {file2}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}</source>
        <translation>{file} ne peut être lu : {strerror}</translation>
    </message>
    <message>
        <source>{file} is damaged: a key or a certificate is needed, not both</source>
        <translation>{file} est endommagé : il faut une clé ou un certificat, pas les deux</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no hub or no device</source>
        <translation>{file} est endommagé : il ne nomme ni hub ni appareil</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} est endommagé : {error}</translation>
    </message>
    <message>
        <source>{folder} is fed by somebody else already; one feeder only</source>
        <translation>{folder} est déjà alimenté ailleurs ; un seul à la fois</translation>
    </message>
    <message>
        <source>{folder} reads back {text}, written was {value}</source>
        <translation>{folder} relit {text}, écrit : {value}</translation>
    </message>
    <message>
        <source>{folder}/heartbeat: {value}</source>
        <translation>{folder}/heartbeat: {value}</translation>
    </message>
    <message>
        <source>{folder}: timeout_s {timeout_s}, allowed {strato_range_s} to {strato_range_s2}</source>
        <translation>{folder} : timeout_s {timeout_s}, permis {strato_range_s} à {strato_range_s2}</translation>
    </message>
    <message>
        <source>{folder}: {names} not there; is the kernel module of the board loaded?</source>
        <translation>{folder} : {names} absent ; le module noyau de la carte est-il chargé ?</translation>
    </message>
    <message>
        <source>{found} at the last {look_back} full or empty points, limit {limit_pct} %</source>
        <translation>{found} aux {look_back} derniers points plein ou vide, limite {limit_pct} %</translation>
    </message>
    <message>
        <source>{free} of {total} MB free</source>
        <translation>{free} sur {total} Mo libres</translation>
    </message>
    <message>
        <source>{given} are not whole quarters of an hour in order</source>
        <translation>{given} ne sont pas des quarts d’heure entiers dans l’ordre</translation>
    </message>
    <message>
        <source>{grid_w} W, for {direction_s} min</source>
        <translation>{grid_w} W, depuis {direction_s} min</translation>
    </message>
    <message>
        <source>{grid_w} W, limit {limit_w} W</source>
        <translation>{grid_w} W, limite {limit_w} W</translation>
    </message>
    <message>
        <source>{group}.low_hz, high_hz: {low} to {high} must hold the nominal {nominal_hz} Hz between them</source>
        <translation>{group}.low_hz, high_hz : {low} à {high} doit contenir la fréquence nominale de {nominal_hz} Hz</translation>
    </message>
    <message>
        <source>{group}.start_hz: {start} must be {word} the nominal {nominal_hz} Hz</source>
        <translation>{group}.start_hz : {start} doit être {word} {nominal_hz} Hz, la fréquence nominale</translation>
    </message>
    <message>
        <source>{group}.stop_hz: {stop} must lie between {nominal_hz} and start_hz, which is {start} Hz</source>
        <translation>{group}.stop_hz : {stop} doit être entre {nominal_hz} et start_hz, qui vaut {start} Hz</translation>
    </message>
    <message>
        <source>{high_v} V, normal to {limit_v} V</source>
        <translation>{high_v} V, normal jusqu’à {limit_v} V</translation>
    </message>
    <message>
        <source>{host} does not answer to MQTT: {error}</source>
        <translation>{host} ne répond pas à MQTT : {error}</translation>
    </message>
    <message>
        <source>{host} does not speak MQTT</source>
        <translation>{host} ne parle pas MQTT</translation>
    </message>
    <message>
        <source>{host}:{port} unit {unit}</source>
        <translation>{host}:{port} unité {unit}</translation>
    </message>
    <message>
        <source>{hour}: full activation {directions} needs {needed_w} W, but batteries and inverters can give {unit_w} W now</source>
        <translation>{hour} : l’activation complète ({directions}) demande {needed_w} W, mais batteries et onduleurs peuvent donner {unit_w} W maintenant</translation>
    </message>
    <message>
        <source>{hour}: {shortage} at the state of charge of now</source>
        <translation>{hour} : {shortage} à l’état de charge actuel</translation>
    </message>
    <message>
        <source>{interface} {channel}: cannot be opened or failed: {cause}</source>
        <translation>{interface} {channel} : ne peut être ouvert ou a échoué : {cause}</translation>
    </message>
    <message>
        <source>{inverter_id} does not follow its commands: it delivers {value} % of them</source>
        <translation>{inverter_id} ne suit pas ses commandes : il en fournit {value} %</translation>
    </message>
    <message>
        <source>{inverter_id} feeds what {place} calls {seen}; the site file says {wanted}</source>
        <translation>{inverter_id} injecte sur ce que {place} appelle {seen} ; le fichier de site dit {wanted}</translation>
    </message>
    <message>
        <source>{inverter_id} feeds {seen} as the site file says, and {place} counts it the right way round; the other two phases were not tested</source>
        <translation>{inverter_id} injecte sur {seen} comme le dit le fichier de site, et {place} le compte dans le bon sens ; les deux autres phases n’ont pas été testées</translation>
    </message>
    <message>
        <source>{inverter_id} is connected behind {place}, or {place2} and another meter are exchanged</source>
        <translation>{inverter_id} est raccordé derrière {place}, ou {place2} et un autre compteur sont échangés</translation>
    </message>
    <message>
        <source>{inverter_id} is {state}, it must be running</source>
        <translation>{inverter_id} est {state}, il doit être en marche</translation>
    </message>
    <message>
        <source>{inverter_id} may do only {room} now: {why}</source>
        <translation>{inverter_id} ne peut maintenant que {room} : {why}</translation>
    </message>
    <message>
        <source>{keys} no longer put aside</source>
        <translation>{keys} plus mises de côté</translation>
    </message>
    <message>
        <source>{key} {at_utc} is outside {earliest_utc} to {latest_utc} s since 1970</source>
        <translation>{key} {at_utc} est hors de {earliest_utc} à {latest_utc} s depuis 1970</translation>
    </message>
    <message>
        <source>{key}.racks: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}.racks : {rack} n’est pas une batterie de ce fichier, permis : {racks}</translation>
    </message>
    <message>
        <source>{key}.zone: {zone} is there twice</source>
        <translation>{key}.zone : {zone} y est deux fois</translation>
    </message>
    <message>
        <source>{key}.{high}: {high_c} must be above {low}, which is {low_c}</source>
        <translation>{key}.{high} : {high_c} doit être au-dessus de {low}, qui vaut {low_c}</translation>
    </message>
    <message>
        <source>{key}.{low}: {low_v} must be below {key2}.{high}, which is {high_v}</source>
        <translation>{key}.{low} : {low_v} doit être sous {key2}.{high}, qui vaut {high_v}</translation>
    </message>
    <message>
        <source>{key}: cannot be changed in the text of the file; write {wanted} there by hand</source>
        <translation>{key} : ne peut être modifié dans le texte du fichier ; y écrire {wanted} à la main</translation>
    </message>
    <message>
        <source>{key}: is missing; allowed: {inverters}</source>
        <translation>{key} : manque ; permis : {inverters}</translation>
    </message>
    <message>
        <source>{key}: is missing; it is required</source>
        <translation>{key} : manque et est nécessaire</translation>
    </message>
    <message>
        <source>{key}: is missing; {location}</source>
        <translation>{key} : manque ; {location}</translation>
    </message>
    <message>
        <source>{key}: is not a number, text or truth</source>
        <translation>{key} : n’est ni nombre, ni texte, ni oui/non</translation>
    </message>
    <message>
        <source>{key}: is not changed at the screen</source>
        <translation>{key} : ne se change pas à l’écran</translation>
    </message>
    <message>
        <source>{key}: is not left to the cloud by the installer; allowed: {value}</source>
        <translation>{key} : n’est pas laissé au cloud par l’installateur ; permis : {value}</translation>
    </message>
    <message>
        <source>{key}: is not the name of a key</source>
        <translation>{key} : n’est pas le nom d’une clé</translation>
    </message>
    <message>
        <source>{key}: role {role} may not change this; {least} is needed</source>
        <translation>{key} : le niveau {role} ne peut le changer ; il faut {least}</translation>
    </message>
    <message>
        <source>{key}: the id is used {count} times</source>
        <translation>{key} : l’identifiant est utilisé {count} fois</translation>
    </message>
    <message>
        <source>{key}: the site file has no {value}</source>
        <translation>{key} : le fichier de site n’a pas de {value}</translation>
    </message>
    <message>
        <source>{key}: unknown key; {hint}</source>
        <translation>{key} : clé inconnue ; {hint}</translation>
    </message>
    <message>
        <source>{key}: {id} is already used by {seen}; ids must be unique</source>
        <translation>{key} : {id} est déjà pris par {seen} ; les identifiants sont uniques</translation>
    </message>
    <message>
        <source>{key}: {name} is not a zone of [climate], allowed: {zones}</source>
        <translation>{key} : {name} n’est pas une zone de [climate], permis : {zones}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is for a device of kind {kind}, not {kinds}</source>
        <translation>{key} : {profile_id} est pour un appareil {kind}, pas {kinds}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is unknown, allowed: {value}</source>
        <translation>{key} : {profile_id} est inconnu, permis : {value}</translation>
    </message>
    <message>
        <source>{key}: {rack} already belongs to {owners}; a rack hangs on one inverter</source>
        <translation>{key} : {rack} appartient déjà à {owners} ; un rack dépend d’un seul onduleur</translation>
    </message>
    <message>
        <source>{key}: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key} : {rack} n’est pas une batterie de ce fichier, permis : {racks}</translation>
    </message>
    <message>
        <source>{key}: {said} is not an inverter of this site, allowed: {inverters}</source>
        <translation>{key} : {said} n’est pas un onduleur de ce site, permis : {inverters}</translation>
    </message>
    <message>
        <source>{key}: {shown} is not allowed; {allowed}</source>
        <translation>{key} : {shown} n’est pas permis ; {allowed}</translation>
    </message>
    <message>
        <source>{late} late cycles within a minute</source>
        <translation>{late} cycles en retard en une minute</translation>
    </message>
    <message>
        <source>{lost} cannot be taken away while it is sold; take its volumes back first</source>
        <translation>{lost} ne peut être retiré tant qu’il est vendu ; reprendre d’abord ses volumes</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must be below {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz doit être sous {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must not be above {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz ne doit pas dépasser {high_name} {high} Hz</translation>
    </message>
    <message>
        <source>{low_v} V, normal from {limit_v} V</source>
        <translation>{low_v} V, normal dès {limit_v} V</translation>
    </message>
    <message>
        <source>{maintained_w} W of {capacity_w} W</source>
        <translation>{maintained_w} W sur {capacity_w} W</translation>
    </message>
    <message>
        <source>{max_temperature_c} °C, limit {max_cell_temperature_c} °C</source>
        <translation>{max_temperature_c} °C, limite {max_cell_temperature_c} °C</translation>
    </message>
    <message>
        <source>{max_voltage_v} V {max_voltage_at}, limit {max_cell_voltage_v} V</source>
        <translation>{max_voltage_v} V {max_voltage_at}, limite {max_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{min_temperature_c} °C, charging from {min_charge_temperature_c} °C</source>
        <translation>{min_temperature_c} °C, charge dès {min_charge_temperature_c} °C</translation>
    </message>
    <message>
        <source>{min_voltage_v} V {min_voltage_at}, limit {min_cell_voltage_v} V</source>
        <translation>{min_voltage_v} V {min_voltage_at}, limite {min_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: unknown parameter, allowed: {names}</source>
        <translation>{mode_id}.{name} : paramètre inconnu, permis : {names}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is not one of {value2}</source>
        <translation>{mode_id}.{name} : {value} n’est pas parmi {value2}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is outside {value2}</source>
        <translation>{mode_id}.{name} : {value} est hors de {value2}</translation>
    </message>
    <message>
        <source>{mode_id}: unknown mode</source>
        <translation>{mode_id} : mode inconnu</translation>
    </message>
    <message>
        <source>{most_an_hour} resets an hour are allowed; the next in {left_min} min</source>
        <translation>{most_an_hour} réarmements par heure sont permis ; le prochain dans {left_min} min</translation>
    </message>
    <message>
        <source>{name} cannot keep up: {dropped} items dropped</source>
        <translation>{name} ne suit pas : {dropped} perdus</translation>
    </message>
    <message>
        <source>{name} counter went back</source>
        <translation>le compteur {name} a reculé</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {low} to {high}</source>
        <translation>{name} vaut {value}, permis {low} à {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {value2} to {limit}</source>
        <translation>{name} vaut {value}, permis {value2} à {limit}</translation>
    </message>
    <message>
        <source>{name} of L{number} {rest}</source>
        <translation>{name} de L{number} {rest}</translation>
    </message>
    <message>
        <source>{name} task failed and is restarted: {name2}: {error}</source>
        <translation>la tâche {name} a échoué et redémarre : {name2} : {error}</translation>
    </message>
    <message>
        <source>{name} unit {unit}</source>
        <translation>{name} unité {unit}</translation>
    </message>
    <message>
        <source>{name} {at_utc} is not a whole quarter of an hour (a multiple of {quarter_s} s)</source>
        <translation>{name} {at_utc} n’est pas un quart d’heure entier (multiple de {quarter_s} s)</translation>
    </message>
    <message>
        <source>{name} {limit_w} is outside 0 to {most_w} W</source>
        <translation>{name} {limit_w} est hors de 0 à {most_w} W</translation>
    </message>
    <message>
        <source>{name} {value} Hz is not a finite number</source>
        <translation>{name} {value} Hz n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>{name}: active_power_w {active_power_w} is outside {value} to {discharge_w} W</source>
        <translation>{name}: active_power_w {active_power_w} est hors de {value} à {discharge_w} W</translation>
    </message>
    <message>
        <source>{name}: an id has 1 to {longest_id} characters</source>
        <translation>{name} : un identifiant a 1 à {longest_id} caractères</translation>
    </message>
    <message>
        <source>{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC</source>
        <translation>{name} : les trames {shown} ne correspondent à aucun profil ; un BMS particulier demande le DBC de son fabricant</translation>
    </message>
    <message>
        <source>{name}: no frame heard{wrong}</source>
        <translation>{name} : aucune trame entendue{wrong}</translation>
    </message>
    <message>
        <source>{name}: reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>{name}: reactive_power_var {reactive_power_var} est hors de {value} à {most_var} var</translation>
    </message>
    <message>
        <source>{name}: states neither active_power_w nor reactive_power_var</source>
        <translation>{name} : n’indique ni active_power_w ni reactive_power_var</translation>
    </message>
    <message>
        <source>{name}: {wait_point} is still {now} after {waited_s} s</source>
        <translation>{name} : {wait_point} est encore {now} après {waited_s} s</translation>
    </message>
    <message>
        <source>{output_id} at {request} for {for_s} s</source>
        <translation>{output_id} à {request} pendant {for_s} s</translation>
    </message>
    <message>
        <source>{outside}; normal {low_v} to {high_v} V</source>
        <translation>{outside} ; normal {low_v} à {high_v} V</translation>
    </message>
    <message>
        <source>{over}; fuse {fuse_a} A</source>
        <translation>{over} ; fusible {fuse_a} A</translation>
    </message>
    <message>
        <source>{p_w} W is beyond the ratings, {p_allowed} W instead</source>
        <translation>{p_w} W dépasse les valeurs nominales, {p_allowed} W à la place</translation>
    </message>
    <message>
        <source>{pair} and {pair2} overlap and state the same quantity</source>
        <translation>{pair} et {pair2} se chevauchent et fixent la même grandeur</translation>
    </message>
    <message>
        <source>{parts}; reserved for it and what was sold before: {power_up_w} W up, {power_down_w} W down, {energy_up_wh} Wh up, {energy_down_wh} Wh down</source>
        <translation>{parts} ; réservé pour cela et les ventes antérieures : {power_up_w} W en hausse, {power_down_w} W en baisse, {energy_up_wh} Wh en hausse, {energy_down_wh} Wh en baisse</translation>
    </message>
    <message>
        <source>{path} cannot be fed: {value}</source>
        <translation>{path} ne peut être alimenté : {value}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {value}</source>
        <translation>{path} ne peut être ouvert : {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read; set the PINs again</source>
        <translation>{path} est illisible ; redéfinir les PIN</translation>
    </message>
    <message>
        <source>{path} is not there; load the driver of the watchdog (bcm2835_wdt) or correct [watchdog] device</source>
        <translation>{path} est absent ; charger le pilote du chien de garde (bcm2835_wdt) ou corriger [watchdog] device</translation>
    </message>
    <message>
        <source>{path} made timeout_s {armed_s} out of {timeout_s}; choose what it can do</source>
        <translation>{path} a fait de timeout_s {timeout_s} {armed_s} ; choisir ce qu’il peut</translation>
    </message>
    <message>
        <source>{path} may not be written by this user; add the service to the group of the device</source>
        <translation>{path} n’est pas accessible en écriture à cet utilisateur ; ajouter le service au groupe du périphérique</translation>
    </message>
    <message>
        <source>{path} refuses timeout_s {timeout_s} ({value}); a Raspberry Pi counts to 15 s</source>
        <translation>{path} refuse timeout_s {timeout_s} ({value}) ; un Raspberry Pi compte jusqu’à 15 s</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path} : illisible : {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path} : illisible : {strerror}</translation>
    </message>
    <message>
        <source>{path}: is no connection string of a device; it lacks {missing}</source>
        <translation>{path} : n’est pas une chaîne de connexion d’appareil ; il manque {missing}</translation>
    </message>
    <message>
        <source>{path}: may be read by others (mode {mode}), allowed: 0600 or 0400</source>
        <translation>{path} : lisible par d’autres (mode {mode}), permis : 0600 ou 0400</translation>
    </message>
    <message>
        <source>{phases} is its {phases2}</source>
        <translation>{phases} y est {phases2}</translation>
    </message>
    <message>
        <source>{phases} of {place} does not answer</source>
        <translation>{phases} de {place} ne répond pas</translation>
    </message>
    <message>
        <source>{place} and the true power agree in size: {value} % (± {value2} %)</source>
        <translation>{place} et la puissance vraie concordent en grandeur : {value} % (± {value2} %)</translation>
    </message>
    <message>
        <source>{place} answers in time: {lag}; the grid loop needs no setting</source>
        <translation>{place} répond à temps : {lag} ; la régulation sur le réseau n’a besoin d’aucun réglage</translation>
    </message>
    <message>
        <source>{place} answers slowly: {lag}</source>
        <translation>{place} répond lentement : {lag}</translation>
    </message>
    <message>
        <source>{place} charges when told to discharge, {shows}</source>
        <translation>{place} charge quand on lui dit de décharger, {shows}</translation>
    </message>
    <message>
        <source>{place} does not see the pulses of {inverter_id} at all: it is not at the grid connection</source>
        <translation>{place} ne voit pas du tout les impulsions de {inverter_id} : il n’est pas au raccordement réseau</translation>
    </message>
    <message>
        <source>{place} does not see {inverter_id}, as it should be for a {role} meter</source>
        <translation>{place} ne voit pas {inverter_id}, comme il se doit pour un compteur {role}</translation>
    </message>
    <message>
        <source>{place} does what it is told but shows the opposite</source>
        <translation>{place} fait ce qu’on lui dit mais affiche le contraire</translation>
    </message>
    <message>
        <source>{place} follows its commands: {value} % (± {error} %), direction right</source>
        <translation>{place} suit ses commandes : {value} % (± {error} %), sens correct</translation>
    </message>
    <message>
        <source>{place} is later than the grid loop can find out by itself ({loop_lag_s} s): {lag}</source>
        <translation>{place} est plus en retard que la régulation ne peut le trouver elle-même ({loop_lag_s} s) : {lag}</translation>
    </message>
    <message>
        <source>{place} is said to be the {role} meter but sees {value} % of the power of {inverter_id}</source>
        <translation>{place} est dit compteur {role}, mais voit {value} % de la puissance de {inverter_id}</translation>
    </message>
    <message>
        <source>{place} shows import and export the right way round</source>
        <translation>{place} affiche soutirage et injection dans le bon sens</translation>
    </message>
    <message>
        <source>{place} shows import as export and export as import</source>
        <translation>{place} affiche le soutirage comme injection et l’injection comme soutirage</translation>
    </message>
    <message>
        <source>{place} shows the inverter's power late by: {lag}; the grid loop finds this by itself</source>
        <translation>{place} affiche la puissance de l’onduleur avec retard : {lag} ; la régulation le trouve d’elle-même</translation>
    </message>
    <message>
        <source>{place} shows {factor} times the true power (± {value}){likely}</source>
        <translation>{place} affiche {factor} fois la puissance vraie (± {value}){likely}</translation>
    </message>
    <message>
        <source>{place}.{low_key}: {low} must be below {place2}.{high_key}, which is {high}</source>
        <translation>{place}.{low_key} : {low} doit être sous {place2}.{high_key}, qui vaut {high}</translation>
    </message>
    <message>
        <source>{point} can only hold {held}, not {value}; nothing is written</source>
        <translation>{point} ne peut tenir que {held}, pas {value} ; rien n’est écrit</translation>
    </message>
    <message>
        <source>{point} is {point2}, not {value}</source>
        <translation>{point} vaut {point2}, pas {value}</translation>
    </message>
    <message>
        <source>{port} {baudrate} {parity} unit {unit}</source>
        <translation>{port} {baudrate} {parity} unité {unit}</translation>
    </message>
    <message>
        <source>{port}: cannot be opened: {error}</source>
        <translation>{port} : ne peut être ouvert : {error}</translation>
    </message>
    <message>
        <source>{prices} prices, allowed: 1 to {max_prices}</source>
        <translation>{prices} prix, permis : 1 à {max_prices}</translation>
    </message>
    <message>
        <source>{prices} prices, {ahead_h} h ahead</source>
        <translation>{prices} prix, {ahead_h} h à l’avance</translation>
    </message>
    <message>
        <source>{problem}: of {kept_w} kW {word} power reserved for services up to {value} kW are missing; {cause}</source>
        <translation>{problem} : sur {kept_w} kW de puissance réservée aux services ({word}) il manque jusqu’à {value} kW ; {cause}</translation>
    </message>
    <message>
        <source>{problem}: the stored energy is up to {value} kWh {word} the wished {edge} kWh ({edge2} %); {cause}</source>
        <translation>{problem} : l’énergie stockée est jusqu’à {value} kWh {word} les {edge} kWh voulus ({edge2} %) ; {cause}</translation>
    </message>
    <message>
        <source>{problem}: the {word} limit of {limit_w} kW is exceeded by up to {value} kW ({energy} kWh), because {remedy}</source>
        <translation>{problem} : la limite ({word}) de {limit_w} kW est dépassée jusqu’à {value} kW ({energy} kWh), car {remedy}</translation>
    </message>
    <message>
        <source>{problem}: {energy} kWh of solar energy stay unused; {cause}</source>
        <translation>{problem} : {energy} kWh d’énergie solaire restent inutilisés ; {cause}</translation>
    </message>
    <message>
        <source>{product} is given twice from {start_utc}</source>
        <translation>{product} est donné deux fois dès {start_utc}</translation>
    </message>
    <message>
        <source>{product} is sold {hour}; in test mode it is not delivered. Ask again with acknowledge_market if that is meant</source>
        <translation>{product} est vendu {hour} ; en mode d’essai il n’est pas fourni. Redemander avec acknowledge_market si c’est voulu</translation>
    </message>
    <message>
        <source>{product} needs {needed} {value} of {kind} {direction}, but {there} {value2} are left for it</source>
        <translation>{product} demande {needed} {value} ({kind}, {direction}), mais il reste {there} {value2}</translation>
    </message>
    <message>
        <source>{product}: nem_band_hz {low} to {high} Hz must rise</source>
        <translation>{product} : nem_band_hz {low} à {high} Hz doit croître</translation>
    </message>
    <message>
        <source>{product}: nem_factor {nem_factor} is outside 0 to 0.5</source>
        <translation>{product} : nem_factor {nem_factor} est hors de 0 à 0,5</translation>
    </message>
    <message>
        <source>{product}: {name}_enable_min {enable} min must be at least 0 and not above {name2}_disable_min {disable} min</source>
        <translation>{product} : {name}_enable_min {enable} min doit être au moins 0 et ne pas dépasser {name2}_disable_min {disable} min</translation>
    </message>
    <message>
        <source>{q_var} var is beyond the ratings, {q_allowed} var instead</source>
        <translation>{q_var} var dépasse les valeurs nominales, {q_allowed} var à la place</translation>
    </message>
    <message>
        <source>{rated_discharge_w} W, site file {wanted_w} W</source>
        <translation>{rated_discharge_w} W, fichier de site {wanted_w} W</translation>
    </message>
    <message>
        <source>{reactive_var} var wanted</source>
        <translation>{reactive_var} var demandés</translation>
    </message>
    <message>
        <source>{reason} is over</source>
        <translation>{reason} est terminé</translation>
    </message>
    <message>
        <source>{role} at the screen</source>
        <translation>{role} à l’écran</translation>
    </message>
    <message>
        <source>{room_w} W of {power_w} W</source>
        <translation>{room_w} W sur {power_w} W</translation>
    </message>
    <message>
        <source>{seen} of {place} counts backwards (the other phases were not tested)</source>
        <translation>{seen} de {place} compte à l’envers (les autres phases n’ont pas été testées)</translation>
    </message>
    <message>
        <source>{signal} %, commanded {value} %</source>
        <translation>{signal} %, commandé {value} %</translation>
    </message>
    <message>
        <source>{slots} slots, allowed: 1 to {max_slots}</source>
        <translation>{slots} tranches, permis : 1 à {max_slots}</translation>
    </message>
    <message>
        <source>{soc_pct} %, floor {floor_soc_pct} %: no island is made</source>
        <translation>{soc_pct} %, seuil bas {floor_soc_pct} % : aucun îlotage n’est formé</translation>
    </message>
    <message>
        <source>{soc_pct} %, limit {limit_pct} %</source>
        <translation>{soc_pct} %, limite {limit_pct} %</translation>
    </message>
    <message>
        <source>{soc_pct} %, reserve {reserve_soc_pct} %</source>
        <translation>{soc_pct} %, réserve {reserve_soc_pct} %</translation>
    </message>
    <message>
        <source>{soh_pct} %, limit {limit_pct} %</source>
        <translation>{soh_pct} %, limite {limit_pct} %</translation>
    </message>
    <message>
        <source>{sold_wh} kWh more would be fed in, {sold_wh2} kWh in all.</source>
        <translation>{sold_wh} kWh de plus seraient injectés, {sold_wh2} kWh en tout.</translation>
    </message>
    <message>
        <source>{sold_w} W sold: {why}</source>
        <translation>{sold_w} W vendus : {why}</translation>
    </message>
    <message>
        <source>{source} has taken over the power</source>
        <translation>{source} a pris la puissance</translation>
    </message>
    <message>
        <source>{source} has the say over the power; the test needs the unit for itself</source>
        <translation>{source} décide de la puissance ; l’essai a besoin de l’unité pour lui</translation>
    </message>
    <message>
        <source>{source} wished for {active_power_w} W, {reactive_power_var} var</source>
        <translation>{source} souhaitait {active_power_w} W, {reactive_power_var} var</translation>
    </message>
    <message>
        <source>{span_s} min</source>
        <translation>{span_s} min</translation>
    </message>
    <message>
        <source>{spread_v} mV, limit {cell_spread_v} mV</source>
        <translation>{spread_v} mV, limite {cell_spread_v} mV</translation>
    </message>
    <message>
        <source>{starts} starts today</source>
        <translation>{starts} démarrages aujourd’hui</translation>
    </message>
    <message>
        <source>{state} to {state2}, rule {kind}</source>
        <translation>{state} à {state2}, règle {kind}</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {cold_c} °C</source>
        <translation>{temperature_c} °C, limite {cold_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {hot_c} °C</source>
        <translation>{temperature_c} °C, limite {hot_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {inverter_hot_c} °C</source>
        <translation>{temperature_c} °C, limite {inverter_hot_c} °C</translation>
    </message>
    <message>
        <source>{text} from {low_w} to {high_w} W</source>
        <translation>{text} de {low_w} à {high_w} W</translation>
    </message>
    <message>
        <source>{text}, measured {measured_ah} Ah</source>
        <translation>{text}, mesuré {measured_ah} Ah</translation>
    </message>
    <message>
        <source>{text}: cleared</source>
        <translation>{text} : disparue</translation>
    </message>
    <message>
        <source>{text}: raised</source>
        <translation>{text} : apparue</translation>
    </message>
    <message>
        <source>{text}: {value}, expected {expected}</source>
        <translation>{text} : {value}, attendu {expected}</translation>
    </message>
    <message>
        <source>{text}; it may sit at a load or at the PV inverter, its transformers may be short-circuited, or it may show kW as W</source>
        <translation>{text} ; il est peut-être à une charge ou à l’onduleur PV, ses transformateurs peuvent être court-circuités, ou il affiche des kW comme W</translation>
    </message>
    <message>
        <source>{text}; it shows the same as {device_id}, the {role} meter</source>
        <translation>{text} ; il affiche la même chose que {device_id}, le compteur {role}</translation>
    </message>
    <message>
        <source>{text}; {device_id} does: the two are exchanged</source>
        <translation>{text} ; {device_id} les voit : les deux sont échangés</translation>
    </message>
    <message>
        <source>{through} kWh would go through the battery instead of {before} kWh.</source>
        <translation>{through} kWh passeraient par la batterie au lieu de {before} kWh.</translation>
    </message>
    <message>
        <source>{value} % from the mean, limit {value2} %</source>
        <translation>{value} % de la moyenne, limite {value2} %</translation>
    </message>
    <message>
        <source>{value} % of the polls of the last minute failed</source>
        <translation>{value} % des lectures de la dernière minute ont échoué</translation>
    </message>
    <message>
        <source>{value} %, limit {limit_pct} %</source>
        <translation>{value} %, limite {limit_pct} %</translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation>{value} UTC</translation>
    </message>
    <message>
        <source>{value} W, limit {limit_w} W</source>
        <translation>{value} W, limite {limit_w} W</translation>
    </message>
    <message>
        <source>{value} kWh less would be bought, {bought_wh} kWh in all.</source>
        <translation>{value} kWh de moins seraient achetés, {bought_wh} kWh en tout.</translation>
    </message>
    <message>
        <source>{value} kWh less would be fed in, {sold_wh} kWh in all.</source>
        <translation>{value} kWh de moins seraient injectés, {sold_wh} kWh en tout.</translation>
    </message>
    <message>
        <source>{value} ms, limit {value2} ms</source>
        <translation>{value} ms, limite {value2} ms</translation>
    </message>
    <message>
        <source>{value} °C, limit {limit_c} °C</source>
        <translation>{value} °C, limite {limit_c} °C</translation>
    </message>
    <message>
        <source>{verdict}; cannot be set aside: {error}</source>
        <translation>{verdict} ; ne peut être écarté : {error}</translation>
    </message>
    <message>
        <source>{verdict}; kept as {name}</source>
        <translation>{verdict} ; gardé sous {name}</translation>
    </message>
    <message>
        <source>{voltage_v} V, limit {limit_v} V</source>
        <translation>{voltage_v} V, limite {limit_v} V</translation>
    </message>
    <message>
        <source>{volumes} volumes, allowed: 1 to {max_volumes}</source>
        <translation>{volumes} volumes, permis : 1 à {max_volumes}</translation>
    </message>
    <message>
        <source>{what} took longer than {limit_s} s</source>
        <translation>{what} a duré plus de {limit_s} s</translation>
    </message>
    <message>
        <source>{wish_w} W wanted</source>
        <translation>{wish_w} W demandés</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Look for devices</source>
        <translation>Chercher des appareils</translation>
    </message>
    <message>
        <source>Make a site file</source>
        <translation>Créer un fichier de site</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No devices can be looked for here</source>
        <translation>Aucune recherche possible ici</translation>
    </message>
    <message>
        <source>This screen is not connected to the lines of the unit. Use the command ballast scan at the unit.</source>
        <translation>Cet écran n’est pas relié aux lignes de l’unité. Utilisez la commande ballast scan sur l’unité.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>HOLD TO WRITE</source>
        <translation>MAINTENIR POUR ÉCRIRE</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondie</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Absorb</source>
        <translation>Absorber</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>HOLD TO DELETE</source>
        <translation>TENIR POUR SUPPRIMER</translation>
    </message>
    <message>
        <source>HOLD TO SAVE</source>
        <translation>TENIR POUR ENREGISTRER</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Injecter</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Reactive power (optional)</source>
        <translation>Puissance réactive (facultatif)</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE</source>
        <translation>TENIR POUR REVENIR À L’HORAIRE DU FICHIER DE SITE</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Add an entry to charge or discharge at fixed times.</source>
        <translation>Ajouter une entrée pour charger ou décharger à heures fixes.</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Entrées : {0}</translation>
    </message>
    <message>
        <source>No timetable decides now</source>
        <translation>Aucun horaire ne décide</translation>
    </message>
    <message>
        <source>That time is over</source>
        <translation>Cette heure est passée</translation>
    </message>
    <message>
        <source>The clock leaves this time out on that day</source>
        <translation>L’horloge saute cette heure ce jour-là</translation>
    </message>
    <message>
        <source>There is no such time for the begin</source>
        <translation>Cette heure n’existe pas pour le début</translation>
    </message>
    <message>
        <source>There is no such time for the end</source>
        <translation>Cette heure n’existe pas pour la fin</translation>
    </message>
    <message>
        <source>There is no timetable</source>
        <translation>Il n’y a pas d’horaire</translation>
    </message>
    <message>
        <source>Type a power</source>
        <translation>Saisir une puissance</translation>
    </message>
    <message>
        <source>Type four digits for the begin</source>
        <translation>Saisir quatre chiffres pour le début</translation>
    </message>
    <message>
        <source>Type four digits for the end</source>
        <translation>Saisir quatre chiffres pour la fin</translation>
    </message>
    <message>
        <source>from the site file</source>
        <translation>du fichier de site</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>de {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, by the timetable {1}</source>
        <translation>{0}, par l’horaire {1}</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>HOLD TO TAKE OUT OF THE MARKET</source>
        <translation>TENIR POUR RETIRER DU MARCHÉ</translation>
    </message>
    <message>
        <source>until the full hour</source>
        <translation>jusqu’à l’heure pleine</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>PINs cannot be set at this screen</source>
        <translation>Les PIN ne se définissent pas sur cet écran</translation>
    </message>
</context>
<context>
    <name>SetpointPage</name>
    <message>
        <source>0 kW</source>
        <translation>0 kW</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>TENIR POUR APPLIQUER</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Définie par</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>SetpointPortrait</name>
    <message>
        <source>0 kW</source>
        <translation>0 kW</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Décharge</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>TENIR POUR APPLIQUER</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>SetpointView</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Accepted: 0 kW.</source>
        <translation>Accepté : 0 kW.</translation>
    </message>
    <message>
        <source>Accepted: charge {0}.</source>
        <translation>Accepté : charge {0}.</translation>
    </message>
    <message>
        <source>Accepted: discharge {0}.</source>
        <translation>Accepté : décharge {0}.</translation>
    </message>
    <message>
        <source>At most {0} of charging now. {1}</source>
        <translation>Charge limitée à {0} pour l’instant. {1}</translation>
    </message>
    <message>
        <source>At most {0} of discharging now. {1}</source>
        <translation>Décharge limitée à {0} pour l’instant. {1}</translation>
    </message>
    <message>
        <source>Charge {0} for {1}</source>
        <translation>Charger {0} pendant {1}</translation>
    </message>
    <message>
        <source>Discharge {0} for {1}</source>
        <translation>Décharger {0} pendant {1}</translation>
    </message>
    <message>
        <source>Hold at 0 kW for {1}</source>
        <translation>Maintenir à 0 kW pendant {1}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Actuel : {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>Set by {0}</source>
        <translation>Définie par {0}</translation>
    </message>
    <message>
        <source>Set the power to 0 kW</source>
        <translation>Régler la puissance à 0 kW</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Stopped: release the stop first</source>
        <translation>À l’arrêt : lever d’abord l’arrêt</translation>
    </message>
    <message>
        <source>Type a power or choose a part of the rating</source>
        <translation>Saisir une puissance ou choisir une part de la puissance nominale</translation>
    </message>
    <message>
        <source>charge {0}, discharge {1}</source>
        <translation>charge {0}, décharge {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, reste {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>... plus this is paid</source>
        <translation>... plus ceci est payé</translation>
    </message>
    <message>
        <source>... plus, dynamic, the market price times this</source>
        <translation>... plus, en dynamique, le prix du marché fois ceci</translation>
    </message>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1 : l’énergie au-dessus de la cible est utilisable ; 0 : elle est gardée.</translation>
    </message>
    <message>
        <source>80 kWh: zones further apart are mixed, K</source>
        <translation>80 kWh : des zones plus écartées sont brassées, K</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Une puissance de batterie plus petite n’en vaut pas la peine : elle se repose.</translation>
    </message>
    <message>
        <source>A change counts when it has stood this long, s; left out: by role</source>
        <translation>Un changement compte s’il a tenu ce temps, s ; omis : selon le rôle</translation>
    </message>
    <message>
        <source>A configuration comes into use while the battery gives or takes less than this, W</source>
        <translation>Une configuration entre en service tant que la batterie fournit ou prend moins que ceci, W</translation>
    </message>
    <message>
        <source>A deep dip this long is lost, s</source>
        <translation>Un creux profond de cette durée est une perte, s</translation>
    </message>
    <message>
        <source>A frame older than this has no value, s</source>
        <translation>Une trame plus ancienne n’a pas de valeur, s</translation>
    </message>
    <message>
        <source>A full charge is due after this, d</source>
        <translation>Une charge complète est due après, j</translation>
    </message>
    <message>
        <source>A group that keeps tripping stays off, s</source>
        <translation>Un groupe qui déclenche sans cesse reste coupé, s</translation>
    </message>
    <message>
        <source>A new plan at least so often, min</source>
        <translation>Un nouveau plan au moins tous les, min</translation>
    </message>
    <message>
        <source>A plan that expected another state of charge is not used, %</source>
        <translation>Un plan qui prévoyait un autre état de charge n’est pas utilisé, %</translation>
    </message>
    <message>
        <source>A shorter dip triggers nothing, s</source>
        <translation>Un creux plus court ne déclenche rien, s</translation>
    </message>
    <message>
        <source>A switch is on from this value on</source>
        <translation>Un interrupteur est actif dès cette valeur</translation>
    </message>
    <message>
        <source>A switch, the share itself (a fan of the kernel), or pulses</source>
        <translation>Un interrupteur, la part elle-même (ventilateur du noyau) ou des impulsions</translation>
    </message>
    <message>
        <source>A woken BMS answers within, s</source>
        <translation>Un BMS réveillé répond dans, s</translation>
    </message>
    <message>
        <source>A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k</source>
        <translation>A, B, C de Steinhart et Hart, au lieu de r25_ohm et beta_k</translation>
    </message>
    <message>
        <source>AC/DC efficiency at rated power</source>
        <translation>Rendement AC/DC à puissance nominale</translation>
    </message>
    <message>
        <source>AEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>L’AEM commence au-dessous, minutes restantes de pleine activation ; omis : celle du produit</translation>
    </message>
    <message>
        <source>AEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>L’AEM finit au-dessus, minutes restantes de pleine activation ; omis : celle du produit</translation>
    </message>
    <message>
        <source>Added to every frame id of the DBC</source>
        <translation>Ajouté à chaque identifiant de trame du DBC</translation>
    </message>
    <message>
        <source>Added to every frame id of the profile, so that several batteries share one bus</source>
        <translation>Ajouté à chaque identifiant de trame du profil, pour que plusieurs batteries partagent un bus</translation>
    </message>
    <message>
        <source>Address, 0x08 to 0x77</source>
        <translation>Adresse, 0x08 à 0x77</translation>
    </message>
    <message>
        <source>Address, 0x48 to 0x4B</source>
        <translation>Adresse, 0x48 à 0x4B</translation>
    </message>
    <message>
        <source>Address, 0x76 or 0x77</source>
        <translation>Adresse, 0x76 ou 0x77</translation>
    </message>
    <message>
        <source>After this long with a new configuration all devices must be there, else it is taken back, s</source>
        <translation>Délai où, après une nouvelle configuration, tous les appareils doivent être là, sinon elle est annulée, s</translation>
    </message>
    <message>
        <source>After this many seconds without the controller the inverter goes to 0 W by itself</source>
        <translation>Après ce nombre de secondes sans contrôleur, l’onduleur passe de lui-même à 0 W</translation>
    </message>
    <message>
        <source>Alarm above; no heating, °C</source>
        <translation>Alarme au-dessus ; pas de chauffage, °C</translation>
    </message>
    <message>
        <source>Alarm below, °C</source>
        <translation>Alarme au-dessous, °C</translation>
    </message>
    <message>
        <source>Alarm when not reached after, s</source>
        <translation>Alarme si non atteint après, s</translation>
    </message>
    <message>
        <source>All heaters together, W</source>
        <translation>Tous les chauffages ensemble, W</translation>
    </message>
    <message>
        <source>An island lives without device data, s</source>
        <translation>Un îlot survit sans données d’appareil, s</translation>
    </message>
    <message>
        <source>An older frequency is not acted on, s</source>
        <translation>On n’agit pas sur une fréquence plus ancienne, s</translation>
    </message>
    <message>
        <source>An older plan is not used, h</source>
        <translation>Un plan plus ancien n’est pas utilisé, h</translation>
    </message>
    <message>
        <source>And for how long, s</source>
        <translation>Et pendant, s</translation>
    </message>
    <message>
        <source>Armed again at the latest, s</source>
        <translation>Réarmé au plus tard, s</translation>
    </message>
    <message>
        <source>Asked for above the volume while activating</source>
        <translation>Demandé au-delà du volume pendant l’activation</translation>
    </message>
    <message>
        <source>Asleep for this long: look, s</source>
        <translation>Endormi aussi longtemps : contrôle, s</translation>
    </message>
    <message>
        <source>Asleep, least, s</source>
        <translation>Sommeil minimal, s</translation>
    </message>
    <message>
        <source>At it the island ends, %</source>
        <translation>L’îlot y prend fin, %</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Tentatives par jour</translation>
    </message>
    <message>
        <source>Awake, least, s</source>
        <translation>Éveil minimal, s</translation>
    </message>
    <message>
        <source>Back this long before power returns, s</source>
        <translation>Revenu aussi longtemps avant le retour de la puissance, s</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Début d’une seconde fenêtre, minutes depuis minuit local.</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Début de la fenêtre, minutes depuis minuit local.</translation>
    </message>
    <message>
        <source>Begins at this active power, share of the rating; 0: always works</source>
        <translation>Commence à cette puissance active, part de la nominale ; 0 : agit toujours</translation>
    </message>
    <message>
        <source>Below this never charged again, V</source>
        <translation>Au-dessous, plus jamais chargé, V</translation>
    </message>
    <message>
        <source>Below this nothing is charged, share of nominal</source>
        <translation>Au-dessous, rien n’est chargé, part de la nominale</translation>
    </message>
    <message>
        <source>Below: only groups of priority 0, %</source>
        <translation>Au-dessous : seulement les groupes de priorité 0, %</translation>
    </message>
    <message>
        <source>Beta of the NTC, K</source>
        <translation>Bêta de la CTN, K</translation>
    </message>
    <message>
        <source>Beta of the fitted thermistor, K</source>
        <translation>Bêta de la thermistance montée, K</translation>
    </message>
    <message>
        <source>Beta the BMS computes with, K</source>
        <translation>Bêta utilisé par le BMS, K</translation>
    </message>
    <message>
        <source>Between two groups that return, s</source>
        <translation>Entre deux groupes qui reviennent, s</translation>
    </message>
    <message>
        <source>Beyond the start this long before it begins, s</source>
        <translation>Au-delà du seuil aussi longtemps avant le début, s</translation>
    </message>
    <message>
        <source>Bidding area, such as SE3</source>
        <translation>Zone de prix, comme SE3</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Bits par seconde</translation>
    </message>
    <message>
        <source>Bits per second; left out: the profile's</source>
        <translation>Bits par seconde ; omis : celui du profil</translation>
    </message>
    <message>
        <source>Bits to drop at the low end</source>
        <translation>Bits à retirer du côté bas</translation>
    </message>
    <message>
        <source>Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us</source>
        <translation>Carte et ligne, `pins:17`, `strato:relay/status`, `relays:coil0` ; vide : non câblé par nous</translation>
    </message>
    <message>
        <source>Bodies by gzip; routes of the hub then cannot look into them</source>
        <translation>Corps en gzip ; les routes du hub ne peuvent alors les lire</translation>
    </message>
    <message>
        <source>Brightness while somebody is at the screen, %; needs a panel whose light can be set</source>
        <translation>Luminosité tant que quelqu’un est devant l’écran, % ; il faut un écran dont la lumière se règle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Cabinet zone or rack</source>
        <translation>Zone d’armoire ou rack</translation>
    </message>
    <message>
        <source>Cabinet zone, rack or load group it belongs to</source>
        <translation>Zone d’armoire, rack ou groupe de consommateurs concerné</translation>
    </message>
    <message>
        <source>Cell balancing by this unit</source>
        <translation>Équilibrage des cellules par cette unité</translation>
    </message>
    <message>
        <source>Cells below this cannot be full, V</source>
        <translation>Des cellules au-dessous ne peuvent être pleines, V</translation>
    </message>
    <message>
        <source>Cells this far apart start a run, V</source>
        <translation>Un tel écart des cellules lance un équilibrage, V</translation>
    </message>
    <message>
        <source>Cells this near end it, V</source>
        <translation>Un tel écart des cellules y met fin, V</translation>
    </message>
    <message>
        <source>Change of fan speed, share/s</source>
        <translation>Variation de vitesse du ventilateur, part/s</translation>
    </message>
    <message>
        <source>Charge power kept free for services, W</source>
        <translation>Puissance de charge gardée libre pour les services, W</translation>
    </message>
    <message>
        <source>Charging from the site's own surplus does not count against the import limit</source>
        <translation>Charger du surplus du site ne compte pas dans la limite de soutirage</translation>
    </message>
    <message>
        <source>Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Charge : paires température de cellule, °C, et part de la puissance nominale, 0 à 1</translation>
    </message>
    <message>
        <source>Coldest cell for charging, °C</source>
        <translation>Cellule la plus froide pour charger, °C</translation>
    </message>
    <message>
        <source>Coldest cell for discharging, °C</source>
        <translation>Cellule la plus froide pour décharger, °C</translation>
    </message>
    <message>
        <source>Coldest cell, °C</source>
        <translation>Cellule la plus froide, °C</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Couleurs de l’écran</translation>
    </message>
    <message>
        <source>Commands taken in a minute</source>
        <translation>Commandes acceptées par minute</translation>
    </message>
    <message>
        <source>Connect at all</source>
        <translation>Se connecter ou non</translation>
    </message>
    <message>
        <source>Control cycle, s</source>
        <translation>Cycle de commande, s</translation>
    </message>
    <message>
        <source>Count and BMS this far apart are doubtful, %</source>
        <translation>Compte et BMS aussi écartés sont douteux, %</translation>
    </message>
    <message>
        <source>Count the charge; off: believe the BMS, no care at all</source>
        <translation>Compter la charge ; désactivé : croire le BMS, aucun soin</translation>
    </message>
    <message>
        <source>Critical lowest cell, V</source>
        <translation>Cellule la plus basse, seuil critique, V</translation>
    </message>
    <message>
        <source>Critical state of charge, %</source>
        <translation>État de charge critique, %</translation>
    </message>
    <message>
        <source>DBC file with the signals; whole path</source>
        <translation>Fichier DBC avec les signaux ; chemin complet</translation>
    </message>
    <message>
        <source>Data older than this are not used, s</source>
        <translation>Des données plus anciennes ne sont pas utilisées, s</translation>
    </message>
    <message>
        <source>Data older than this are not used, s; left out: at least three polls</source>
        <translation>Des données plus anciennes ne sont pas utilisées, s ; sans valeur : au moins trois interrogations</translation>
    </message>
    <message>
        <source>Days of 1 min history</source>
        <translation>Jours d’historique à 1 min</translation>
    </message>
    <message>
        <source>Days of 1 s history</source>
        <translation>Jours d’historique à 1 s</translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>Jours où il commence</translation>
    </message>
    <message>
        <source>Days on which it starts; left out: every day</source>
        <translation>Jours où il démarre ; omis : chaque jour</translation>
    </message>
    <message>
        <source>Days the log is kept; at least 14</source>
        <translation>Jours de conservation du journal ; au moins 14</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>Gain dérivé du régulateur réseau.</translation>
    </message>
    <message>
        <source>Deviation that asks for the whole reference power, % of nominal</source>
        <translation>Écart qui demande toute la puissance de référence, % de la nominale</translation>
    </message>
    <message>
        <source>Device id at the hub, with a certificate</source>
        <translation>Identifiant d’appareil au hub, avec certificat</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>Profil d’appareil</translation>
    </message>
    <message>
        <source>Discharge power kept free for services, W</source>
        <translation>Puissance de décharge gardée libre pour les services, W</translation>
    </message>
    <message>
        <source>Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Décharge : paires température de cellule, °C, et part de la puissance nominale, 0 à 1</translation>
    </message>
    <message>
        <source>Discrete inputs it has</source>
        <translation>Ses entrées discrètes</translation>
    </message>
    <message>
        <source>Drift of the cell voltage around 25 °C, mV/K</source>
        <translation>Dérive de la tension de cellule autour de 25 °C, mV/K</translation>
    </message>
    <message>
        <source>Dynamic: market price times this ...</source>
        <translation>Dynamique : prix du marché fois ceci ...</translation>
    </message>
    <message>
        <source>Ed25519 public keys, 32 bytes in Base64; one of them must have signed an artifact</source>
        <translation>Clés publiques Ed25519, 32 octets en Base64 ; l’une d’elles doit avoir signé un artefact</translation>
    </message>
    <message>
        <source>Empty is held this long, s</source>
        <translation>Vide maintenu aussi longtemps, s</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Fin de la seconde fenêtre, minutes depuis minuit local ; égale au début : aucune.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Fin de la fenêtre, minutes depuis minuit local ; peut être le lendemain.</translation>
    </message>
    <message>
        <source>Energy a day, Wh; left out: twice what the target needs</source>
        <translation>Énergie par jour, Wh ; omis : le double du besoin de la cible</translation>
    </message>
    <message>
        <source>Energy for less than two hours: NEM and AEM work</source>
        <translation>Énergie pour moins de deux heures : NEM et AEM agissent</translation>
    </message>
    <message>
        <source>Energy kept for services that discharge, Wh</source>
        <translation>Énergie gardée pour les services en décharge, Wh</translation>
    </message>
    <message>
        <source>Energy management works above, Hz; left out: that of the product</source>
        <translation>La gestion de l’énergie agit au-dessus, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>Energy management works below, Hz; left out: that of the product</source>
        <translation>La gestion de l’énergie agit au-dessous, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>L’injection au-dessus de cette valeur ou de la limite du site est stockée.</translation>
    </message>
    <message>
        <source>Export limit of the connection, W: the battery adds nothing beyond it; what PV delivers beyond it is stored only in modes that steer by the grid meter, not by a set power, a timetable entry or at rest</source>
        <translation>Limite d’injection du raccordement, W : la batterie n’ajoute rien au-delà ; ce que le PV fournit au-delà n’est stocké que dans les modes qui règlent sur le compteur réseau, pas avec une puissance imposée, une entrée d’horaire ou au repos</translation>
    </message>
    <message>
        <source>Export of the site allowed by the contact and by fallback `limit`, W</source>
        <translation>Injection du site permise par le contact et par le repli `limit`, W</translation>
    </message>
    <message>
        <source>Fan full at, °C</source>
        <translation>Ventilateur à plein à, °C</translation>
    </message>
    <message>
        <source>Fan off, s</source>
        <translation>Ventilateur arrêté, s</translation>
    </message>
    <message>
        <source>Fan on, s</source>
        <translation>Ventilateur en marche, s</translation>
    </message>
    <message>
        <source>Fan starts at, °C</source>
        <translation>Le ventilateur démarre à, °C</translation>
    </message>
    <message>
        <source>Fan while the temperature is unknown, share</source>
        <translation>Ventilateur tant que la température est inconnue, part</translation>
    </message>
    <message>
        <source>Fastest fan while a heater is on, share</source>
        <translation>Ventilateur au plus pendant le chauffage, part</translation>
    </message>
    <message>
        <source>Fed-in energy earns this ...</source>
        <translation>L’énergie injectée rapporte ceci ...</translation>
    </message>
    <message>
        <source>File (mode 0600) with the device's connection string; empty: by certificate</source>
        <translation>Fichier (mode 0600) avec la chaîne de connexion de l’appareil ; vide : par certificat</translation>
    </message>
    <message>
        <source>File below the root -&gt; text written when the board is opened: `pwm1_enable = "1"`</source>
        <translation>Fichier sous la racine -&gt; texte écrit à l’ouverture de la carte : `pwm1_enable = "1"`</translation>
    </message>
    <message>
        <source>File of a test signal</source>
        <translation>Fichier d’un signal d’essai</translation>
    </message>
    <message>
        <source>File of the identity that `ballast-bootstrapper` was given by the provisioning service</source>
        <translation>Fichier de l’identité remise à `ballast-bootstrapper` par le service d’approvisionnement</translation>
    </message>
    <message>
        <source>File with the temperature in thousandths of a degree</source>
        <translation>Fichier de la température en millièmes de degré</translation>
    </message>
    <message>
        <source>First day on which it starts</source>
        <translation>Premier jour où il démarre</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Premier registre</translation>
    </message>
    <message>
        <source>First-order lag, s; 95 % after three of it</source>
        <translation>Retard du premier ordre, s ; 95 % après trois fois</translation>
    </message>
    <message>
        <source>Fixed resistor, ohm</source>
        <translation>Résistance fixe, ohms</translation>
    </message>
    <message>
        <source>Folder the lines are relative to, may hold `*`</source>
        <translation>Dossier de base des lignes, peut contenir `*`</translation>
    </message>
    <message>
        <source>For fixed_pf: + injects, - absorbs</source>
        <translation>Pour fixed_pf : + injecte, - absorbe</translation>
    </message>
    <message>
        <source>For fixed_q: + injects, var</source>
        <translation>Pour fixed_q : + injecte, var</translation>
    </message>
    <message>
        <source>For q_by_u and fixed_q: never a worse power factor; 0: no limit</source>
        <translation>Pour q_by_u et fixed_q : jamais un facteur de puissance pire ; 0 : sans limite</translation>
    </message>
    <message>
        <source>For q_by_u: begins at this share of base_w; 0: always works</source>
        <translation>Pour q_by_u : commence à cette part de base_w ; 0 : agit toujours</translation>
    </message>
    <message>
        <source>For q_by_u: how far the voltage moves before reactive power follows</source>
        <translation>Pour q_by_u : variation de tension avant que le réactif suive</translation>
    </message>
    <message>
        <source>For q_by_u: stops below this share of base_w</source>
        <translation>Pour q_by_u : cesse sous cette part de base_w</translation>
    </message>
    <message>
        <source>For q_by_u: voltage (1 is nominal) and share of base_va, + injects; for pf_by_p: share of base_w and power factor</source>
        <translation>Pour q_by_u : tension (1 est nominal) et part de base_va, + injecte ; pour pf_by_p : part de base_w et facteur de puissance</translation>
    </message>
    <message>
        <source>For this long before a run, s</source>
        <translation>Aussi longtemps avant un équilibrage, s</translation>
    </message>
    <message>
        <source>Frequency above nominal that opens PV outputs, Hz</source>
        <translation>Fréquence au-dessus de la nominale qui ouvre les sorties PV, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it begins, Hz</source>
        <translation>Fréquence de début, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it ends; nearer to nominal: held until then, Hz</source>
        <translation>Fréquence de fin ; plus près de la nominale : tenu jusque-là, Hz</translation>
    </message>
    <message>
        <source>Frequency difference, Hz</source>
        <translation>Écart de fréquence, Hz</translation>
    </message>
    <message>
        <source>Frequency that triggers, Hz</source>
        <translation>Fréquence de déclenchement, Hz</translation>
    </message>
    <message>
        <source>From here on nothing is discharged, share of nominal</source>
        <translation>Dès ici, rien n’est déchargé, part de la nominale</translation>
    </message>
    <message>
        <source>From the battery to the bus</source>
        <translation>De la batterie vers le bus</translation>
    </message>
    <message>
        <source>From the bus into the battery</source>
        <translation>Du bus vers la batterie</translation>
    </message>
    <message>
        <source>Full is held this long, s</source>
        <translation>Plein maintenu aussi longtemps, s</translation>
    </message>
    <message>
        <source>Full power after the crossing, s</source>
        <translation>Pleine puissance après le franchissement, s</translation>
    </message>
    <message>
        <source>Full scale of the amplifier, V; a voltage beyond is a fault</source>
        <translation>Pleine échelle de l’amplificateur, V ; une tension au-delà est un défaut</translation>
    </message>
    <message>
        <source>Further arguments of the python-can interface</source>
        <translation>Autres arguments de l’interface python-can</translation>
    </message>
    <message>
        <source>Further off than this: a new plan at once, %</source>
        <translation>Écart plus grand : nouveau plan aussitôt, %</translation>
    </message>
    <message>
        <source>Fuse of each phase of the connection, A</source>
        <translation>Fusible de chaque phase du raccordement, A</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain error of the current sensor, share</source>
        <translation>Erreur de gain du capteur de courant, part</translation>
    </message>
    <message>
        <source>Grid power of charging allowed by the contact and by fallback `limit`, W</source>
        <translation>Puissance réseau de charge permise par le contact et par le repli `limit`, W</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>Une puissance réseau si proche de sa cible n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Puissance réseau à tenir ; + soutire.</translation>
    </message>
    <message>
        <source>Grid voltage, phase to neutral, V</source>
        <translation>Tension du réseau, phase-neutre, V</translation>
    </message>
    <message>
        <source>Groups of this priority and above</source>
        <translation>Groupes de cette priorité et au-dessus</translation>
    </message>
    <message>
        <source>Growth of power after it, % of the rating a minute</source>
        <translation>Hausse de puissance ensuite, % de la nominale par minute</translation>
    </message>
    <message>
        <source>Growth of power after the return, %/min</source>
        <translation>Hausse de puissance après le retour, %/min</translation>
    </message>
    <message>
        <source>Handed to the sensor's file</source>
        <translation>Transmis au fichier du capteur</translation>
    </message>
    <message>
        <source>Heat below, °C</source>
        <translation>Chauffer au-dessous, °C</translation>
    </message>
    <message>
        <source>Heat until, °C</source>
        <translation>Chauffer jusqu’à, °C</translation>
    </message>
    <message>
        <source>Heater off, s</source>
        <translation>Chauffage arrêté, s</translation>
    </message>
    <message>
        <source>Heater on, s</source>
        <translation>Chauffage en marche, s</translation>
    </message>
    <message>
        <source>Held this long it is an alarm, s</source>
        <translation>Maintenu aussi longtemps, alarme, s</translation>
    </message>
    <message>
        <source>Held this long it is critical, s</source>
        <translation>Maintenu aussi longtemps, critique, s</translation>
    </message>
    <message>
        <source>Held this long, s</source>
        <translation>Maintenu aussi longtemps, s</translation>
    </message>
    <message>
        <source>Highest DC voltage it works at, V</source>
        <translation>Tension DC de service maximale, V</translation>
    </message>
    <message>
        <source>Highest cell at the end of charge, V</source>
        <translation>Cellule la plus haute en fin de charge, V</translation>
    </message>
    <message>
        <source>Highest cell voltage, V</source>
        <translation>Tension de cellule maximale, V</translation>
    </message>
    <message>
        <source>Highest frequency against nominal, Hz</source>
        <translation>Fréquence maximale par rapport à la nominale, Hz</translation>
    </message>
    <message>
        <source>Highest frequency, Hz</source>
        <translation>Fréquence maximale, Hz</translation>
    </message>
    <message>
        <source>Highest phase up to which discharging is free, share of nominal</source>
        <translation>Phase la plus haute jusqu’à laquelle la décharge est libre, part de la nominale</translation>
    </message>
    <message>
        <source>Highest state of charge, %</source>
        <translation>État de charge maximal, %</translation>
    </message>
    <message>
        <source>Highest voltage of the rack, V</source>
        <translation>Tension maximale du rack, V</translation>
    </message>
    <message>
        <source>Highest voltage, share of nominal</source>
        <translation>Tension maximale, part de la nominale</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Nom d’hôte ou adresse IP</translation>
    </message>
    <message>
        <source>Host name or IP address of the dongle</source>
        <translation>Nom d’hôte ou adresse IP du dongle</translation>
    </message>
    <message>
        <source>Hottest cell, °C</source>
        <translation>Cellule la plus chaude, °C</translation>
    </message>
    <message>
        <source>How far everything is drawn turned clockwise, for a panel that is mounted turned</source>
        <translation>De combien tout est tourné dans le sens horaire, pour un écran monté tourné</translation>
    </message>
    <message>
        <source>How far the voltage moves before reactive power follows</source>
        <translation>Variation de tension avant que le réactif suive</translation>
    </message>
    <message>
        <source>How far, h</source>
        <translation>Horizon, h</translation>
    </message>
    <message>
        <source>How fast power returns then, % of the rating a minute</source>
        <translation>Vitesse de retour de la puissance, % de la nominale par minute</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Vitesse à laquelle le reste suit ; plus lente tant que le retard du compteur est inconnu.</translation>
    </message>
    <message>
        <source>How long a clock that is not set holds the first connection back, s</source>
        <translation>Durée pendant laquelle une horloge non réglée retient la première connexion, s</translation>
    </message>
    <message>
        <source>How long the last limit is kept when the commanding side is lost, s</source>
        <translation>Maintien de la dernière limite si le côté qui commande est perdu, s</translation>
    </message>
    <message>
        <source>How long the start waits for all devices, s</source>
        <translation>Attente de tous les appareils au démarrage, s</translation>
    </message>
    <message>
        <source>How reactive power is found</source>
        <translation>Détermination de la puissance réactive</translation>
    </message>
    <message>
        <source>How the cabinet is built</source>
        <translation>Construction de l’armoire</translation>
    </message>
    <message>
        <source>IANA name, for schedules</source>
        <translation>Nom IANA, pour les horaires</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>Code ISO 4217</translation>
    </message>
    <message>
        <source>Id, unique among the outputs</source>
        <translation>Identifiant, unique parmi les sorties</translation>
    </message>
    <message>
        <source>Id, unique among the signals</source>
        <translation>Identifiant, unique parmi les signaux</translation>
    </message>
    <message>
        <source>Idle for this long: asleep, s</source>
        <translation>Inactif aussi longtemps : sommeil, s</translation>
    </message>
    <message>
        <source>Ids of the racks inside; their cells count too</source>
        <translation>Identifiants des racks à l’intérieur ; leurs cellules comptent aussi</translation>
    </message>
    <message>
        <source>Ids of the racks on its DC side</source>
        <translation>Identifiants des racks de son côté DC</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Le soutirage au-dessus est écrêté.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Le soutirage au-dessus est repris par la batterie.</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Le soutirage est porté à cette valeur, pour ne rien injecter.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Soutirage laissé par la charge ; 0 charge du surplus seulement.</translation>
    </message>
    <message>
        <source>Import limit of the connection, W</source>
        <translation>Limite de soutirage du raccordement, W</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Soutirage jamais voulu, même si la moyenne de la fenêtre a de la marge.</translation>
    </message>
    <message>
        <source>Inner resistance of a cell, Ohm; 0: learned</source>
        <translation>Résistance interne d’une cellule, ohm ; 0 : apprise</translation>
    </message>
    <message>
        <source>Inputs are looked at this often, s; left out: 0.02, sensors 1</source>
        <translation>Période de lecture des entrées, s ; omis : 0,02, capteurs 1</translation>
    </message>
    <message>
        <source>Inside both windows without a break, s</source>
        <translation>Dans les deux fenêtres sans interruption, s</translation>
    </message>
    <message>
        <source>Inverters that make the grid; none: all</source>
        <translation>Onduleurs qui forment le réseau ; aucun : tous</translation>
    </message>
    <message>
        <source>Inverters: power factor the device keeps by itself, + injects var (over-excited), - absorbs; then it gets no var and max_reactive_var is 0; left out: the device's setting stays</source>
        <translation>Onduleurs : facteur de puissance que l’appareil tient lui-même, + injecte des var (surexcité), - absorbe ; il ne reçoit alors pas de var et max_reactive_var est 0 ; omis : le réglage de l’appareil reste</translation>
    </message>
    <message>
        <source>Inverters: ramp of active power the device keeps by itself, % of its rating per second; left out: the device's setting stays</source>
        <translation>Onduleurs : rampe de puissance active que l’appareil tient lui-même, % de sa nominale par seconde ; omis : le réglage de l’appareil reste</translation>
    </message>
    <message>
        <source>Its key, PEM, mode 0600</source>
        <translation>Sa clé, PEM, mode 0600</translation>
    </message>
    <message>
        <source>Keys, or begins of keys, of this file that the cloud may change</source>
        <translation>Clés, ou débuts de clés, de ce fichier que le cloud peut changer</translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation>Type de carte</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Type de connexion</translation>
    </message>
    <message>
        <source>Label of the chip (numbers change between kernels), may hold `*`, or its path</source>
        <translation>Nom de la puce (les numéros changent entre noyaux), peut contenir `*`, ou son chemin</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Langue de l’écran</translation>
    </message>
    <message>
        <source>Last day on which it starts</source>
        <translation>Dernier jour où il démarre</translation>
    </message>
    <message>
        <source>Length of a slot, min</source>
        <translation>Durée d’un créneau, min</translation>
    </message>
    <message>
        <source>Length of the look, s</source>
        <translation>Durée du contrôle, s</translation>
    </message>
    <message>
        <source>Length of the support, s</source>
        <translation>Durée du soutien, s</translation>
    </message>
    <message>
        <source>Less than this is no power, W</source>
        <translation>Moins que ceci n’est pas une puissance, W</translation>
    </message>
    <message>
        <source>Level 0 means 1: a normally-closed contact between pin and ground</source>
        <translation>Le niveau 0 vaut 1 : contact à ouverture entre broche et masse</translation>
    </message>
    <message>
        <source>Life of a command that is not renewed, s</source>
        <translation>Durée d’une commande non renouvelée, s</translation>
    </message>
    <message>
        <source>Line -&gt; what it reads at the start; others read 0</source>
        <translation>Ligne -&gt; ce qu’elle lit au démarrage ; les autres lisent 0</translation>
    </message>
    <message>
        <source>Load groups: highest is shed first</source>
        <translation>Groupes de consommateurs : le plus élevé est délesté d’abord</translation>
    </message>
    <message>
        <source>Local history of all values</source>
        <translation>Historique local de toutes les valeurs</translation>
    </message>
    <message>
        <source>Local time at which it ends; at or before from_time: the next day</source>
        <translation>Heure locale de fin ; égale ou avant from_time : le lendemain</translation>
    </message>
    <message>
        <source>Local time at which the price begins, HH:MM</source>
        <translation>Heure locale où le prix commence, HH:MM</translation>
    </message>
    <message>
        <source>Longest attempt, s</source>
        <translation>Tentative la plus longue, s</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Durée maximale d’une consigne acceptée.</translation>
    </message>
    <message>
        <source>Longest run, s</source>
        <translation>Équilibrage le plus long, s</translation>
    </message>
    <message>
        <source>Longest wait for one answer</source>
        <translation>Attente maximale d’une réponse</translation>
    </message>
    <message>
        <source>Longest wait for one answer in seconds; left out: the profile's</source>
        <translation>Attente maximale d’une réponse en secondes ; omis : celle du profil</translation>
    </message>
    <message>
        <source>Lower end of the reservoir, %</source>
        <translation>Limite basse du réservoir, %</translation>
    </message>
    <message>
        <source>Lowest DC voltage it works at, V</source>
        <translation>Tension DC de service minimale, V</translation>
    </message>
    <message>
        <source>Lowest cell voltage, V</source>
        <translation>Tension de cellule minimale, V</translation>
    </message>
    <message>
        <source>Lowest cell when nothing is left, V</source>
        <translation>Cellule la plus basse quand il ne reste rien, V</translation>
    </message>
    <message>
        <source>Lowest frequency against nominal, Hz</source>
        <translation>Fréquence minimale par rapport à la nominale, Hz</translation>
    </message>
    <message>
        <source>Lowest frequency, Hz</source>
        <translation>Fréquence minimale, Hz</translation>
    </message>
    <message>
        <source>Lowest phase down to which charging is free; 0: always</source>
        <translation>Phase la plus basse jusqu’à laquelle la charge est libre ; 0 : toujours</translation>
    </message>
    <message>
        <source>Lowest state of charge, %</source>
        <translation>État de charge minimal, %</translation>
    </message>
    <message>
        <source>Lowest voltage of the rack, V</source>
        <translation>Tension minimale du rack, V</translation>
    </message>
    <message>
        <source>Lowest voltage, share of nominal</source>
        <translation>Tension minimale, part de la nominale</translation>
    </message>
    <message>
        <source>MQTT over TLS (port 8883), or over WebSockets (port 443) where firewalls allow nothing else</source>
        <translation>MQTT sur TLS (port 8883), ou sur WebSockets (port 443) là où les pare-feu n’autorisent rien d’autre</translation>
    </message>
    <message>
        <source>Make an island when the grid is lost</source>
        <translation>Former un îlot quand le réseau est perdu</translation>
    </message>
    <message>
        <source>Market prices beyond this are refused</source>
        <translation>Des prix du marché au-delà sont refusés</translation>
    </message>
    <message>
        <source>Meter whose frequency counts; left out: the grid meter, else an inverter</source>
        <translation>Compteur dont la fréquence compte ; omis : le compteur réseau, sinon un onduleur</translation>
    </message>
    <message>
        <source>Meters and batteries on Modbus: it counts the other way round and is turned</source>
        <translation>Compteurs et batteries sur Modbus : il compte dans l’autre sens et est inversé</translation>
    </message>
    <message>
        <source>Mode after the first start</source>
        <translation>Mode après le premier démarrage</translation>
    </message>
    <message>
        <source>Mode id -&gt; its own ramps [up, down], W/s</source>
        <translation>Identifiant de mode -&gt; ses propres rampes [hausse, baisse], W/s</translation>
    </message>
    <message>
        <source>Mode id -&gt; parameter -&gt; value</source>
        <translation>Identifiant de mode -&gt; paramètre -&gt; valeur</translation>
    </message>
    <message>
        <source>Modes the mode button steps through</source>
        <translation>Modes que parcourt le bouton de mode</translation>
    </message>
    <message>
        <source>Most energy that may be sold, Wh</source>
        <translation>Énergie maximale vendable, Wh</translation>
    </message>
    <message>
        <source>Most power above the volume</source>
        <translation>Puissance maximale au-delà du volume</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Puissance de charge maximale.</translation>
    </message>
    <message>
        <source>NEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>Le NEM commence au-dessous, minutes restantes de pleine activation ; omis : celle du produit</translation>
    </message>
    <message>
        <source>NEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>Le NEM finit au-dessus, minutes restantes de pleine activation ; omis : celle du produit</translation>
    </message>
    <message>
        <source>NTC at 25 °C, ohm</source>
        <translation>CTN à 25 °C, ohms</translation>
    </message>
    <message>
        <source>Name of a file in hardware/io/sensors, or the path of one of your own</source>
        <translation>Nom d’un fichier dans hardware/io/sensors, ou chemin d’un fichier à soi</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Nom de la carte</translation>
    </message>
    <message>
        <source>Name of the device in this site</source>
        <translation>Nom de l’appareil sur ce site</translation>
    </message>
    <message>
        <source>Name of the entry, unique among them</source>
        <translation>Nom de l’entrée, unique parmi elles</translation>
    </message>
    <message>
        <source>Name of the hub, with a certificate</source>
        <translation>Nom du hub, avec certificat</translation>
    </message>
    <message>
        <source>Name of the resource in file names, as agreed with the operator; empty: the site id</source>
        <translation>Nom de la ressource dans les noms de fichiers, convenu avec le gestionnaire ; vide : l’identifiant du site</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation>Nom à l’écran</translation>
    </message>
    <message>
        <source>No charge above this rack voltage, V</source>
        <translation>Pas de charge au-dessus de cette tension de rack, V</translation>
    </message>
    <message>
        <source>No discharge below this rack voltage, V</source>
        <translation>Pas de décharge sous cette tension de rack, V</translation>
    </message>
    <message>
        <source>No power for this long: idle, s</source>
        <translation>Pas de puissance aussi longtemps : inactif, s</translation>
    </message>
    <message>
        <source>Nominal frequency, 50 or 60 Hz</source>
        <translation>Fréquence nominale, 50 ou 60 Hz</translation>
    </message>
    <message>
        <source>Nominal frequency, Hz</source>
        <translation>Fréquence nominale, Hz</translation>
    </message>
    <message>
        <source>Nominal phase voltage, V</source>
        <translation>Tension de phase nominale, V</translation>
    </message>
    <message>
        <source>Nominal voltage to neutral, V</source>
        <translation>Tension nominale au neutre, V</translation>
    </message>
    <message>
        <source>Nominal voltage, V; left out: the voltage first heard</source>
        <translation>Tension nominale, V ; omis : la première tension entendue</translation>
    </message>
    <message>
        <source>None, even or odd</source>
        <translation>Aucune, paire ou impaire</translation>
    </message>
    <message>
        <source>Nothing returns this long after shedding, s</source>
        <translation>Rien ne revient aussi longtemps après délestage, s</translation>
    </message>
    <message>
        <source>Number N of the bus, /dev/i2c-N</source>
        <translation>Numéro N du bus, /dev/i2c-N</translation>
    </message>
    <message>
        <source>Number of the battery on its bus, where the profile or map says how racks are told apart</source>
        <translation>Numéro de la batterie sur son bus, si le profil ou la table dit comment distinguer les racks</translation>
    </message>
    <message>
        <source>Offset, K</source>
        <translation>Décalage, K</translation>
    </message>
    <message>
        <source>Only with a current below, 1/h</source>
        <translation>Seulement avec un courant inférieur, 1/h</translation>
    </message>
    <message>
        <source>Only with the highest cell above, V</source>
        <translation>Seulement avec la cellule la plus haute au-dessus, V</translation>
    </message>
    <message>
        <source>Outside this long is lost, s</source>
        <translation>Hors plage aussi longtemps est une perte, s</translation>
    </message>
    <message>
        <source>Over-load this long sheds a group, s</source>
        <translation>Une surcharge aussi longue déleste un groupe, s</translation>
    </message>
    <message>
        <source>PEM of the authorities to trust; empty: the system's</source>
        <translation>PEM des autorités de confiance ; vide : celles du système</translation>
    </message>
    <message>
        <source>PV may be left unused (only where somebody does it)</source>
        <translation>Du PV peut rester inutilisé (seulement là où quelqu’un le bride)</translation>
    </message>
    <message>
        <source>Pace of what has waited, messages/s</source>
        <translation>Débit de ce qui a attendu, messages/s</translation>
    </message>
    <message>
        <source>Pairs of inverter temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Paires température d’onduleur, °C, et part de la puissance nominale, 0 à 1</translation>
    </message>
    <message>
        <source>Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Paires état de charge, %, et part de up_w_per_s, 0,02 à 1</translation>
    </message>
    <message>
        <source>Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Paires température de la cellule la plus froide, °C, et part de up_w_per_s, 0,02 à 1</translation>
    </message>
    <message>
        <source>Pause before recharging, s</source>
        <translation>Pause avant recharge, s</translation>
    </message>
    <message>
        <source>Pause between attempts, s</source>
        <translation>Pause entre tentatives, s</translation>
    </message>
    <message>
        <source>Pause between runs, s</source>
        <translation>Pause entre équilibrages, s</translation>
    </message>
    <message>
        <source>Peak power of the PV system, W</source>
        <translation>Puissance crête de l’installation PV, W</translation>
    </message>
    <message>
        <source>Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay</source>
        <translation>Période des impulsions, s : jusqu’à 0,5 pour un ventilateur sur broche, dès 10 pour un chauffage sur relais</translation>
    </message>
    <message>
        <source>Phase difference, °</source>
        <translation>Écart de phase, °</translation>
    </message>
    <message>
        <source>Phase it feeds, 1 to 3; 0: all three alike</source>
        <translation>Phase alimentée, 1 à 3 ; 0 : les trois également</translation>
    </message>
    <message>
        <source>Phase signal, inverter's own synchroniser, or dead bus</source>
        <translation>Signal de phase, synchroniseur propre de l’onduleur, ou bus hors tension</translation>
    </message>
    <message>
        <source>Phases of the grid connection</source>
        <translation>Phases du raccordement</translation>
    </message>
    <message>
        <source>Poll period in seconds; left out: the profile's</source>
        <translation>Période d’interrogation en secondes ; omis : celle du profil</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Puissance de charge vers la cible, aussi depuis le réseau.</translation>
    </message>
    <message>
        <source>Power of energy management, share of volume</source>
        <translation>Puissance de la gestion de l’énergie, part du volume</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Puissance de recharge tant que le soutirage est sous la limite.</translation>
    </message>
    <message>
        <source>Power of recharging, share of the volume</source>
        <translation>Puissance de recharge, part du volume</translation>
    </message>
    <message>
        <source>Power on the device's plate, for profiles whose set-points are in percent of it</source>
        <translation>Puissance de la plaque signalétique, pour les profils à consignes en % de celle-ci</translation>
    </message>
    <message>
        <source>Power, + discharges, W; left out: not set</source>
        <translation>Puissance, + décharge, W ; omis : non réglée</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Puissance, W</translation>
    </message>
    <message>
        <source>Price of bought energy, all taxes in</source>
        <translation>Prix de l’énergie achetée, toutes taxes comprises</translation>
    </message>
    <message>
        <source>Price outside every window; dynamic: where none is known</source>
        <translation>Prix hors de toute fenêtre ; dynamique : là où aucun n’est connu</translation>
    </message>
    <message>
        <source>Rack at the end of charge, for a BMS without cell voltages, V</source>
        <translation>Rack en fin de charge, pour un BMS sans tensions de cellules, V</translation>
    </message>
    <message>
        <source>Rack when nothing is left, for a BMS without cell voltages, V</source>
        <translation>Rack quand il ne reste rien, pour un BMS sans tensions de cellules, V</translation>
    </message>
    <message>
        <source>Ramp away from zero, W/s</source>
        <translation>Rampe en s’éloignant de zéro, W/s</translation>
    </message>
    <message>
        <source>Ramp of reactive power, var/s</source>
        <translation>Rampe de puissance réactive, var/s</translation>
    </message>
    <message>
        <source>Ramp towards zero, W/s</source>
        <translation>Rampe vers zéro, W/s</translation>
    </message>
    <message>
        <source>Ramp, % of the rating a second</source>
        <translation>Rampe, % de la nominale par seconde</translation>
    </message>
    <message>
        <source>Rate of change that is a loss, Hz/s; 0: off</source>
        <translation>Variation qui est une perte, Hz/s ; 0 : désactivé</translation>
    </message>
    <message>
        <source>Rated charge, Ah; left out: energy over nominal voltage</source>
        <translation>Charge nominale, Ah ; omis : énergie sur tension nominale</translation>
    </message>
    <message>
        <source>Rating, apparent power, VA</source>
        <translation>Puissance apparente nominale, VA</translation>
    </message>
    <message>
        <source>Rating, charging, W</source>
        <translation>Puissance nominale de charge, W</translation>
    </message>
    <message>
        <source>Rating, discharging, W</source>
        <translation>Puissance nominale de décharge, W</translation>
    </message>
    <message>
        <source>Rating, reactive power, var</source>
        <translation>Puissance réactive nominale, var</translation>
    </message>
    <message>
        <source>Reactive power, + injects, var; left out: not set</source>
        <translation>Puissance réactive, + injecte, var ; omis : non réglée</translation>
    </message>
    <message>
        <source>Readings above are a broken sensor</source>
        <translation>Des lectures au-dessus : capteur défectueux</translation>
    </message>
    <message>
        <source>Readings below are a broken sensor</source>
        <translation>Des lectures au-dessous : capteur défectueux</translation>
    </message>
    <message>
        <source>Readings beyond this are not believed, W</source>
        <translation>Des lectures au-delà ne sont pas crues, W</translation>
    </message>
    <message>
        <source>Recharging waits below, Hz</source>
        <translation>La recharge attend au-dessous, Hz</translation>
    </message>
    <message>
        <source>Records kept while offline; a week is 60 480</source>
        <translation>Enregistrements gardés hors ligne ; une semaine fait 60 480</translation>
    </message>
    <message>
        <source>Records of 10 s in a message</source>
        <translation>Enregistrements de 10 s par message</translation>
    </message>
    <message>
        <source>Reference of the converter and supply of the dividers, V</source>
        <translation>Référence du convertisseur et alimentation des diviseurs, V</translation>
    </message>
    <message>
        <source>Relays it has</source>
        <translation>Ses relais</translation>
    </message>
    <message>
        <source>Resistance of one cell position with joints, mOhm; left out: from the capacity</source>
        <translation>Résistance d’une position de cellule avec jonctions, mohm ; omis : d’après la capacité</translation>
    </message>
    <message>
        <source>Resistor inside the chip</source>
        <translation>Résistance interne de la puce</translation>
    </message>
    <message>
        <source>Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15</source>
        <translation>Redémarrage après ce temps sans cycle, s ; celui d’un Raspberry Pi compte jusqu’à 15</translation>
    </message>
    <message>
        <source>Return above the step by, %</source>
        <translation>Retour au-dessus du palier de, %</translation>
    </message>
    <message>
        <source>Room kept for services that charge, Wh</source>
        <translation>Place gardée pour les services en charge, Wh</translation>
    </message>
    <message>
        <source>SOC error at full or empty worth a warning, %</source>
        <translation>Erreur de SOC à plein ou à vide qui mérite un avertissement, %</translation>
    </message>
    <message>
        <source>SPI bus and chip select</source>
        <translation>Bus SPI et sélection de puce</translation>
    </message>
    <message>
        <source>SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)</source>
        <translation>Horloge SPI, Hz (MCP3008 à 2,7 V : 1,35 MHz)</translation>
    </message>
    <message>
        <source>Serial number of the inverter</source>
        <translation>Numéro de série de l’onduleur</translation>
    </message>
    <message>
        <source>Serial number on the dongle</source>
        <translation>Numéro de série sur le dongle</translation>
    </message>
    <message>
        <source>Serial port; a path by place survives unplugging</source>
        <translation>Port série ; un chemin par emplacement survit au débranchement</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Part d’un changement transmise aussitôt.</translation>
    </message>
    <message>
        <source>Share of a step done after `response_s`</source>
        <translation>Part d’un échelon faite après `response_s`</translation>
    </message>
    <message>
        <source>Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w</source>
        <translation>Part de pv_peak_w injectable (code réseau) ; exige pv_peak_w</translation>
    </message>
    <message>
        <source>Share of the inverters' rating for loads</source>
        <translation>Part de la puissance nominale des onduleurs pour les consommateurs</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Part de la limite gardée libre pour ce qui vient trop vite.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Durée minimale d’une consigne acceptée.</translation>
    </message>
    <message>
        <source>Shortest run, s</source>
        <translation>Équilibrage le plus court, s</translation>
    </message>
    <message>
        <source>Signal map that goes with the DBC; whole path</source>
        <translation>Table de signaux jointe au DBC ; chemin complet</translation>
    </message>
    <message>
        <source>Site id, unique in the fleet</source>
        <translation>Identifiant du site, unique dans la flotte</translation>
    </message>
    <message>
        <source>Size of all log files, MB</source>
        <translation>Taille de tous les journaux, Mo</translation>
    </message>
    <message>
        <source>Slope of its end, share/s</source>
        <translation>Pente de sa fin, part/s</translation>
    </message>
    <message>
        <source>Slow pulses: shortest time on, and off, s</source>
        <translation>Impulsions lentes : durée minimale active, et inactive, s</translation>
    </message>
    <message>
        <source>Slowest fan, share</source>
        <translation>Ventilateur au plus lent, part</translation>
    </message>
    <message>
        <source>Software limit of charging, W</source>
        <translation>Limite logicielle de charge, W</translation>
    </message>
    <message>
        <source>Software limit of discharging, W</source>
        <translation>Limite logicielle de décharge, W</translation>
    </message>
    <message>
        <source>Starts again above the floor by, %</source>
        <translation>Reprend au-dessus du plancher de, %</translation>
    </message>
    <message>
        <source>Starts of the island in a day</source>
        <translation>Démarrages de l’îlot par jour</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>État de charge où la charge prend fin.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>État de charge gardé pour le secours ; pas de décharge au-dessous.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>État de charge gardé pour le secours ; les plans le gardent aussi.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>État de charge tenu prêt pour les pointes.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>État de charge à garder pour une coupure.</translation>
    </message>
    <message>
        <source>State of health worth a warning, %</source>
        <translation>État de santé qui mérite un avertissement, %</translation>
    </message>
    <message>
        <source>Static limit of charging, A</source>
        <translation>Limite fixe de charge, A</translation>
    </message>
    <message>
        <source>Static limit of discharging, A</source>
        <translation>Limite fixe de décharge, A</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits d’arrêt</translation>
    </message>
    <message>
        <source>Stops below this active power, share of the rating</source>
        <translation>Cesse sous cette puissance active, part de la nominale</translation>
    </message>
    <message>
        <source>Supply of the dividers, V</source>
        <translation>Alimentation des diviseurs, V</translation>
    </message>
    <message>
        <source>Support: 30 s, or 5 s with a slow end</source>
        <translation>Soutien : 30 s, ou 5 s avec une fin lente</translation>
    </message>
    <message>
        <source>Surfaces stay this much above the dew point, K</source>
        <translation>Les surfaces restent d’autant au-dessus du point de rosée, K</translation>
    </message>
    <message>
        <source>TCP port; left out: the profile's</source>
        <translation>Port TCP ; omis : celui du profil</translation>
    </message>
    <message>
        <source>Tapered charge current, 1/h</source>
        <translation>Courant de charge réduit, 1/h</translation>
    </message>
    <message>
        <source>Test signal that counts in test mode (meter: any); otherwise the frequency is measured</source>
        <translation>Signal d’essai qui compte en mode d’essai (compteur : tous) ; sinon la fréquence est mesurée</translation>
    </message>
    <message>
        <source>That ramp, % of the rating a second</source>
        <translation>Cette rampe, % de la nominale par seconde</translation>
    </message>
    <message>
        <source>The grid code; its values are in docs/grid-code.md</source>
        <translation>Le code réseau ; ses valeurs sont dans docs/grid-code.md</translation>
    </message>
    <message>
        <source>The installer accepts that the profile has not been checked on this very device</source>
        <translation>L’installateur accepte que le profil n’ait pas été vérifié sur cet appareil précis</translation>
    </message>
    <message>
        <source>The installer accepts that this device goes on with its last set-point when the controller dies</source>
        <translation>L’installateur accepte que cet appareil garde sa dernière consigne si le contrôleur meurt</translation>
    </message>
    <message>
        <source>The installer's word that it was; else the unit warns until `ballast commission` has passed</source>
        <translation>Parole de l’installateur que c’est fait ; sinon l’unité avertit jusqu’à la réussite de `ballast commission`</translation>
    </message>
    <message>
        <source>The maker's DBC for a profile that needs one; whole path</source>
        <translation>DBC du fabricant pour un profil qui en exige un ; chemin complet</translation>
    </message>
    <message>
        <source>The planner is ended after this time, s</source>
        <translation>Le planificateur est arrêté après ce temps, s</translation>
    </message>
    <message>
        <source>The power factor never gets worse than this; 0: no limit</source>
        <translation>Le facteur de puissance n’est jamais pire que ceci ; 0 : sans limite</translation>
    </message>
    <message>
        <source>The same for what must read back as written, or the board is not used: a watchdog of its outputs</source>
        <translation>De même pour ce qui doit se relire comme écrit, sinon la carte n’est pas utilisée : un chien de garde de ses sorties</translation>
    </message>
    <message>
        <source>The screen is dark this long after the last touch, s; 0: never. The first touch then only wakes</source>
        <translation>L’écran s’éteint après ce temps sans toucher, s ; 0 : jamais. Le premier toucher ne fait alors que le rallumer</translation>
    </message>
    <message>
        <source>The screen is dimmed this long after the last touch, s; 0: never. Stop still acts at once</source>
        <translation>L’écran s’assombrit après ce temps sans toucher, s ; 0 : jamais. L’arrêt agit toujours aussitôt</translation>
    </message>
    <message>
        <source>The touchscreen</source>
        <translation>L’écran tactile</translation>
    </message>
    <message>
        <source>This BMS counts current the other way round than its profile says</source>
        <translation>Ce BMS compte le courant dans l’autre sens que ne dit son profil</translation>
    </message>
    <message>
        <source>This unit's own id (who am I)</source>
        <translation>Identifiant de cette unité (qui suis-je)</translation>
    </message>
    <message>
        <source>Threshold, Hz, with its time to full power</source>
        <translation>Seuil, Hz, avec son temps jusqu’à pleine puissance</translation>
    </message>
    <message>
        <source>Time constant of the pull to the BMS, h</source>
        <translation>Constante de temps du rappel vers le BMS, h</translation>
    </message>
    <message>
        <source>Time for 95 % of a step, s; instead of time_constant_s</source>
        <translation>Temps pour 95 % d’un échelon, s ; au lieu de time_constant_s</translation>
    </message>
    <message>
        <source>Time for `response_share` of a step, s</source>
        <translation>Temps pour `response_share` d’un échelon, s</translation>
    </message>
    <message>
        <source>Time for the contactor to move, s</source>
        <translation>Temps de manœuvre du contacteur, s</translation>
    </message>
    <message>
        <source>Time for the inverters to make the grid, s</source>
        <translation>Temps pour que les onduleurs forment le réseau, s</translation>
    </message>
    <message>
        <source>Time in files: UTC or CET</source>
        <translation>Heure dans les fichiers : UTC ou CET</translation>
    </message>
    <message>
        <source>Trips before the long wait</source>
        <translation>Déclenchements avant la longue attente</translation>
    </message>
    <message>
        <source>Two's complement</source>
        <translation>Complément à deux</translation>
    </message>
    <message>
        <source>Unasked charge current, share of allowed</source>
        <translation>Courant de charge non demandé, part du permis</translation>
    </message>
    <message>
        <source>Under-frequency against nominal, Hz</source>
        <translation>Sous-fréquence par rapport à la nominale, Hz</translation>
    </message>
    <message>
        <source>Unit id; left out: the profile's</source>
        <translation>Numéro d’unité ; omis : celui du profil</translation>
    </message>
    <message>
        <source>Up to this state of charge, %</source>
        <translation>Jusqu’à cet état de charge, %</translation>
    </message>
    <message>
        <source>Upper end of the reservoir, %</source>
        <translation>Limite haute du réservoir, %</translation>
    </message>
    <message>
        <source>Usable energy, Wh</source>
        <translation>Énergie utilisable, Wh</translation>
    </message>
    <message>
        <source>Use the slower ramp of a critical grid</source>
        <translation>Utiliser la rampe plus lente d’un réseau critique</translation>
    </message>
    <message>
        <source>Usual or rated power of what it switches, W</source>
        <translation>Puissance usuelle ou nominale de ce qu’elle commute, W</translation>
    </message>
    <message>
        <source>Value at count 0</source>
        <translation>Valeur au compte 0</translation>
    </message>
    <message>
        <source>Value for level 0</source>
        <translation>Valeur au niveau 0</translation>
    </message>
    <message>
        <source>Value of one count</source>
        <translation>Valeur d’un pas de compte</translation>
    </message>
    <message>
        <source>Value of one unit of the line's level</source>
        <translation>Valeur d’une unité du niveau de la ligne</translation>
    </message>
    <message>
        <source>Value when nothing renews its command</source>
        <translation>Valeur si rien ne renouvelle sa commande</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long although the other side does are frozen, s</source>
        <translation>Des valeurs immobiles aussi longtemps alors que l’autre côté bouge sont figées, s</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long are frozen, s; left out: at least four polls</source>
        <translation>Des valeurs immobiles aussi longtemps sont figées, s ; sans valeur : au moins quatre interrogations</translation>
    </message>
    <message>
        <source>Version of this format</source>
        <translation>Version de ce format</translation>
    </message>
    <message>
        <source>Voltage (1 is nominal) and share of the base, + injects</source>
        <translation>Tension (1 est nominal) et part de la base, + injecte</translation>
    </message>
    <message>
        <source>Voltage above is outside, share of nominal</source>
        <translation>Une tension au-dessus est hors plage, part de la nominale</translation>
    </message>
    <message>
        <source>Voltage below is a deep dip, share of nominal</source>
        <translation>Une tension au-dessous est un creux profond, part de la nominale</translation>
    </message>
    <message>
        <source>Voltage below is outside, share of nominal</source>
        <translation>Une tension au-dessous est hors plage, part de la nominale</translation>
    </message>
    <message>
        <source>Voltage difference, share of nominal</source>
        <translation>Écart de tension, part de la nominale</translation>
    </message>
    <message>
        <source>Volumes are paid for: no test without acknowledgement</source>
        <translation>Les volumes sont payés : pas d’essai sans acquittement</translation>
    </message>
    <message>
        <source>Wait after a failed start or return, s</source>
        <translation>Attente après un démarrage ou un retour manqué, s</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it begins</source>
        <translation>Heure locale HH:MM de début</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it ends; not after `start`: on the next day</source>
        <translation>Heure locale HH:MM de fin ; pas après `start` : le lendemain</translation>
    </message>
    <message>
        <source>Warning above this cabinet humidity, %</source>
        <translation>Avertissement au-dessus de cette humidité d’armoire, %</translation>
    </message>
    <message>
        <source>Warning above this processor temperature, °C</source>
        <translation>Avertissement au-dessus de cette température de processeur, °C</translation>
    </message>
    <message>
        <source>Warning below this rack voltage, V</source>
        <translation>Avertissement sous cette tension de rack, V</translation>
    </message>
    <message>
        <source>Wear per kWh charged and per kWh discharged</source>
        <translation>Usure par kWh chargé et par kWh déchargé</translation>
    </message>
    <message>
        <source>What artifacts call this hardware; left out: as the computer calls itself, e.g. raspberry-pi-4</source>
        <translation>Nom de ce matériel dans les artefacts ; omis : celui que se donne l’ordinateur, p. ex. raspberry-pi-4</translation>
    </message>
    <message>
        <source>What commands of the cloud may do; restarting needs installer</source>
        <translation>Ce que peuvent faire les commandes du cloud ; le redémarrage exige installer</translation>
    </message>
    <message>
        <source>What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)</source>
        <translation>Ce qui finit à pleine activation : la fréquence vue, la puissance, ou rien (LFSM aussi)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il signifie</translation>
    </message>
    <message>
        <source>What runs below while something is sold: nothing, schedules, or whoever would decide</source>
        <translation>Ce qui tourne en dessous tant que quelque chose est vendu : rien, les horaires, ou celui qui déciderait</translation>
    </message>
    <message>
        <source>What the contract says after that: release it, hold it, or the limit of this section</source>
        <translation>Ce que dit le contrat ensuite : la lever, la tenir, ou la limite de cette section</translation>
    </message>
    <message>
        <source>What the droop counts from</source>
        <translation>D’où compte le statisme</translation>
    </message>
    <message>
        <source>What the inverters' own protection should be set to; names in docs/grid-code.md</source>
        <translation>Réglage prescrit de la protection propre aux onduleurs ; noms dans docs/grid-code.md</translation>
    </message>
    <message>
        <source>What the mode must want, W</source>
        <translation>Ce que le mode doit vouloir, W</translation>
    </message>
    <message>
        <source>What the shares count from: apparent or active rating</source>
        <translation>À quoi se rapportent les parts : puissance nominale apparente ou active</translation>
    </message>
    <message>
        <source>What the shares of pf_by_p count from, W; left out: all inverters discharging</source>
        <translation>À quoi se rapportent les parts de pf_by_p, W ; omis : tous les onduleurs en décharge</translation>
    </message>
    <message>
        <source>What the shares of q_by_u count from, VA; left out: all inverters</source>
        <translation>À quoi se rapportent les parts de q_by_u, VA ; omis : tous les onduleurs</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Que faire tant qu’il n’y a pas de consigne valable.</translation>
    </message>
    <message>
        <source>Where the NTC is; the fixed resistor is on the other side</source>
        <translation>Où est la CTN ; la résistance fixe est de l’autre côté</translation>
    </message>
    <message>
        <source>Whether Q(U) of the preset is in force</source>
        <translation>Si Q(U) du préréglage est en vigueur</translation>
    </message>
    <message>
        <source>Whether the controller adds this response</source>
        <translation>Si le contrôleur ajoute cette réponse</translation>
    </message>
    <message>
        <source>Whether the controller waits</source>
        <translation>Si le contrôleur attend</translation>
    </message>
    <message>
        <source>Whether the grid code slows set-points down</source>
        <translation>Si le code réseau ralentit les consignes</translation>
    </message>
    <message>
        <source>Whether the voltage limits active power</source>
        <translation>Si la tension limite la puissance active</translation>
    </message>
    <message>
        <source>Which byte comes first</source>
        <translation>Quel octet vient en premier</translation>
    </message>
    <message>
        <source>Which power comes first inside the apparent power of an inverter</source>
        <translation>Quelle puissance passe d’abord dans la puissance apparente d’un onduleur</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>Quel produit</translation>
    </message>
    <message>
        <source>Which rack, of a battery system that has several behind one unit</source>
        <translation>Quel rack, d’un système de batterie qui en a plusieurs derrière une unité</translation>
    </message>
    <message>
        <source>Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out</source>
        <translation>Quelle lecture de la table du profil est juste (1, 2, …) si l’appareil ne peut le dire ; 0 le cherche</translation>
    </message>
    <message>
        <source>Whoever has logged in is logged out after this long without a touch, s</source>
        <translation>Qui est connecté est déconnecté après ce temps sans toucher, s</translation>
    </message>
    <message>
        <source>Width of the linear taper at both ends, %</source>
        <translation>Largeur de la réduction linéaire aux deux bouts, %</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fenêtre dont la moyenne tient la limite de soutirage ; 0 : à chaque instant.</translation>
    </message>
    <message>
        <source>Windows of a grid code</source>
        <translation>Fenêtres d’un code réseau</translation>
    </message>
    <message>
        <source>Without a frequency full power goes to the baseline in, s</source>
        <translation>Sans fréquence, la pleine puissance revient à la référence en, s</translation>
    </message>
    <message>
        <source>Without meter: inverter sees no grid, s</source>
        <translation>Sans compteur : l’onduleur ne voit pas de réseau, s</translation>
    </message>
    <message>
        <source>X.509 certificate, PEM</source>
        <translation>Certificat X.509, PEM</translation>
    </message>
    <message>
        <source>are shed below this state of charge, %</source>
        <translation>sont délestés sous cet état de charge, %</translation>
    </message>
    <message>
        <source>f1: full discharge, Hz; left out: that of the product</source>
        <translation>f1 : pleine décharge, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>f2: discharging begins, Hz; left out: that of the product</source>
        <translation>f2 : début de la décharge, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>f3: charging begins, Hz; left out: that of the product</source>
        <translation>f3 : début de la charge, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>f4: full charge, Hz; left out: that of the product</source>
        <translation>f4 : pleine charge, Hz ; omis : celle du produit</translation>
    </message>
    <message>
        <source>fixed, time_of_use (windows), or dynamic (market prices handed in while running)</source>
        <translation>fixed (fixe), time_of_use (fenêtres) ou dynamic (prix du marché transmis en marche)</translation>
    </message>
    <message>
        <source>grid, pv, load or generator</source>
        <translation>grid (réseau), pv, load (consommateur) ou generator (générateur)</translation>
    </message>
    <message>
        <source>python-can channel</source>
        <translation>canal python-can</translation>
    </message>
    <message>
        <source>python-can channel, may be that of a battery</source>
        <translation>Canal python-can, peut être celui d’une batterie</translation>
    </message>
    <message>
        <source>python-can interface</source>
        <translation>interface python-can</translation>
    </message>
    <message>
        <source>stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</source>
        <translation>stratopi : dossier de timeout, enabled, heartbeat (Max : /sys/class/stratopimax/watchdog)</translation>
    </message>
    <message>
        <source>systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog</source>
        <translation>systemd (qui tient lui-même /dev/watchdog), stratopi, ou chemin d’un chien de garde : /dev/watchdog</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>TENIR POUR APPLIQUER</translation>
    </message>
    <message>
        <source>Nothing can be set here</source>
        <translation>Rien ne peut être réglé ici</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This screen is not connected to the settings of the unit. Change them in the site file.</source>
        <translation>Cet écran n’est pas relié aux réglages de l’unité. Ils se changent dans le fichier du site.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Being changed</source>
        <translation>Changement en cours</translation>
    </message>
    <message>
        <source>Change 1 setting</source>
        <translation>Changer 1 réglage</translation>
    </message>
    <message>
        <source>Change {0} settings</source>
        <translation>Changer {0} réglages</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Changer : {0}</translation>
    </message>
    <message>
        <source>Changed by: {0}</source>
        <translation>Modifiable par : {0}</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Nothing was changed: {0}</source>
        <translation>Rien n’a été changé : {0}</translation>
    </message>
    <message>
        <source>Review 1 change</source>
        <translation>Vérifier 1 changement</translation>
    </message>
    <message>
        <source>Review {0} changes</source>
        <translation>Vérifier {0} changements</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>This is what taking the last change back does</source>
        <translation>Effet de l’annulation du dernier changement</translation>
    </message>
    <message>
        <source>This is what will be changed</source>
        <translation>Voici ce qui sera changé</translation>
    </message>
    <message>
        <source>Time zone: {0}</source>
        <translation>Fuseau horaire : {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} changés</translation>
    </message>
    <message>
        <source>{0} in force</source>
        <translation>{0} en vigueur</translation>
    </message>
    <message>
        <source>{0} in force, {1} at the next start</source>
        <translation>{0} en vigueur, {1} au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>SetupFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ShelveSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>It calls nobody for that time. What the unit does about it stays the same.</source>
        <translation>Elle n’appelle personne pendant ce temps. Ce que fait l’unité ne change pas.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Mettre de côté : %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ShelveView</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Put aside for {0}</source>
        <translation>Mettre de côté pour {0}</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>HOLD TO CHANGE</source>
        <translation>TENIR POUR CHANGER</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation>État de l’unité</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>From here there is no way to this state.</source>
        <translation>D’ici, aucun chemin ne mène à cet état.</translation>
    </message>
    <message>
        <source>Needs the PIN: {0}</source>
        <translation>PIN requis : {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Retour en auto</translation>
    </message>
    <message>
        <source>The unit is in this state already.</source>
        <translation>L’unité est déjà dans cet état.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Access: %1</source>
        <translation>Accès : %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Mode : %1</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
</context>
<context>
    <name>StopKey</name>
    <message>
        <source>(software)</source>
        <translation>(logiciel)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Nobody has answered the stop. Use the emergency stop or the main switch of the unit.</source>
        <translation>Personne n’a répondu à l’arrêt. Utiliser l’arrêt d’urgence ou l’interrupteur principal de l’unité.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Mise à l’arrêt</translation>
    </message>
    <message>
        <source>The stop was refused: {0}</source>
        <translation>L’arrêt a été refusé : {0}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>lever</translation>
    </message>
    <message>
        <source>stop again</source>
        <translation>arrêter encore</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A critical alarm holds it; see Alarms.</source>
        <translation>Une alarme critique la retient ; voir Alarmes.</translation>
    </message>
    <message>
        <source>A lamp on the cabinet.</source>
        <translation>Un voyant sur l’armoire.</translation>
    </message>
    <message>
        <source>A manual set-point is in force; see Set-point.</source>
        <translation>Une consigne manuelle est en vigueur ; voir Consigne.</translation>
    </message>
    <message>
        <source>A schedule asks for this power.</source>
        <translation>Un horaire demande cette puissance.</translation>
    </message>
    <message>
        <source>Another system has set this power.</source>
        <translation>Un autre système a fixé cette puissance.</translation>
    </message>
    <message>
        <source>Battery {place} does not answer.</source>
        <translation>La batterie {place} ne répond pas.</translation>
    </message>
    <message>
        <source>Battery {place} was emptied too deeply and must not be charged.</source>
        <translation>La batterie {place} a été trop déchargée et ne doit pas être rechargée.</translation>
    </message>
    <message>
        <source>Charging with what the grid connection has to spare.</source>
        <translation>Charge avec ce que le raccordement laisse disponible.</translation>
    </message>
    <message>
        <source>Connection to the grid.</source>
        <translation>Raccordement au réseau.</translation>
    </message>
    <message>
        <source>Emergency stop. Release it on the cabinet, then under Set-point.</source>
        <translation>Arrêt d’urgence. Le lever sur l’armoire, puis sous Consigne.</translation>
    </message>
    <message>
        <source>Emergency supply of a group of loads.</source>
        <translation>Alimentation de secours d’un groupe de consommateurs.</translation>
    </message>
    <message>
        <source>Energy from the grid costs more now than stored energy.</source>
        <translation>Le réseau coûte plus maintenant que l’énergie stockée.</translation>
    </message>
    <message>
        <source>Energy is cheap now and dear later.</source>
        <translation>L’énergie est bon marché maintenant et chère plus tard.</translation>
    </message>
    <message>
        <source>Feeding in earns more now than keeping the energy.</source>
        <translation>Injecter rapporte plus maintenant que de garder l’énergie.</translation>
    </message>
    <message>
        <source>Feeding in would cost money now.</source>
        <translation>Injecter coûterait de l’argent maintenant.</translation>
    </message>
    <message>
        <source>Feeding the solar surplus in earns more than storing it.</source>
        <translation>Injecter le surplus solaire rapporte plus que de le stocker.</translation>
    </message>
    <message>
        <source>Following what is used here, so that nothing is fed into the grid.</source>
        <translation>Suit la consommation du site, pour ne rien injecter dans le réseau.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its temperature limit.</source>
        <translation>Limité : une cellule est proche de sa limite de température.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its voltage limit.</source>
        <translation>Limité : une cellule est proche de sa limite de tension.</translation>
    </message>
    <message>
        <source>Held back: a phase of the grid connection is at its fuse.</source>
        <translation>Limité : une phase du raccordement est à la limite de son fusible.</translation>
    </message>
    <message>
        <source>Held back: after a power cut the power grows slowly.</source>
        <translation>Limité : après une coupure, la puissance augmente lentement.</translation>
    </message>
    <message>
        <source>Held back: after a start or a disturbance the power grows slowly.</source>
        <translation>Limité : après un démarrage ou une perturbation, la puissance augmente lentement.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} is hot.</source>
        <translation>Limité : l’onduleur {place} est chaud.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} supports the grid voltage first.</source>
        <translation>Limité : l’onduleur {place} soutient d’abord la tension du réseau.</translation>
    </message>
    <message>
        <source>Held back: power is kept free to support the grid.</source>
        <translation>Limité : de la puissance reste libre pour soutenir le réseau.</translation>
    </message>
    <message>
        <source>Held back: power limit of this site.</source>
        <translation>Limité : limite de puissance de ce site.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more current right now.</source>
        <translation>Limité : la batterie n’admet pas plus de courant pour l’instant.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more power right now.</source>
        <translation>Limité : la batterie n’admet pas plus de puissance pour l’instant.</translation>
    </message>
    <message>
        <source>Held back: the battery carried more current than it allows.</source>
        <translation>Limité : la batterie a porté plus de courant qu’elle n’admet.</translation>
    </message>
    <message>
        <source>Held back: the battery does not allow it right now.</source>
        <translation>Limité : la batterie ne le permet pas pour l’instant.</translation>
    </message>
    <message>
        <source>Held back: the battery is at the reserve it keeps.</source>
        <translation>Limité : la batterie est à la réserve qu’elle conserve.</translation>
    </message>
    <message>
        <source>Held back: the battery is full or nearly full.</source>
        <translation>Limité : la batterie est pleine ou presque pleine.</translation>
    </message>
    <message>
        <source>Held back: the battery is near its voltage limit.</source>
        <translation>Limité : la batterie est proche de sa limite de tension.</translation>
    </message>
    <message>
        <source>Held back: the battery voltage is near a limit of inverter {place}.</source>
        <translation>Limité : la tension de la batterie est proche d’une limite de l’onduleur {place}.</translation>
    </message>
    <message>
        <source>Held back: the currents of the grid connection are not known.</source>
        <translation>Limité : les courants du raccordement sont inconnus.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more export.</source>
        <translation>Limité : le raccordement n’admet pas plus d’injection.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more import.</source>
        <translation>Limité : le raccordement n’admet pas plus de soutirage.</translation>
    </message>
    <message>
        <source>Held back: the grid has only just recovered.</source>
        <translation>Limité : le réseau vient de se rétablir.</translation>
    </message>
    <message>
        <source>Held back: the grid operator allows no more feed-in.</source>
        <translation>Limité : le gestionnaire de réseau n’admet pas plus d’injection.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits charging from the grid.</source>
        <translation>Limité : le gestionnaire de réseau limite la charge depuis le réseau.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits feeding in.</source>
        <translation>Limité : le gestionnaire de réseau limite l’injection.</translation>
    </message>
    <message>
        <source>Held back: the grid power is not known.</source>
        <translation>Limité : la puissance du réseau est inconnue.</translation>
    </message>
    <message>
        <source>Held back: the grid voltage is outside its normal range.</source>
        <translation>Limité : la tension du réseau est hors de sa plage normale.</translation>
    </message>
    <message>
        <source>Inverter {place} does not answer.</source>
        <translation>L’onduleur {place} ne répond pas.</translation>
    </message>
    <message>
        <source>Inverter {place} is not running.</source>
        <translation>L’onduleur {place} n’est pas en marche.</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault; see Alarms.</source>
        <translation>L’onduleur {place} signale un défaut ; voir Alarmes.</translation>
    </message>
    <message>
        <source>It catches a sudden fall of the grid frequency.</source>
        <translation>Elle amortit une chute soudaine de la fréquence du réseau.</translation>
    </message>
    <message>
        <source>It gets ready again to support the grid.</source>
        <translation>Elle se prépare de nouveau à soutenir le réseau.</translation>
    </message>
    <message>
        <source>It helps to keep the frequency of the grid steady.</source>
        <translation>Elle aide à stabiliser la fréquence du réseau.</translation>
    </message>
    <message>
        <source>It is kept ready for a power cut.</source>
        <translation>Elle est tenue prête pour une coupure.</translation>
    </message>
    <message>
        <source>It is kept ready to support the grid.</source>
        <translation>Elle est tenue prête à soutenir le réseau.</translation>
    </message>
    <message>
        <source>It rests until another system sets a power.</source>
        <translation>Elle reste au repos jusqu’à ce qu’un autre système fixe une puissance.</translation>
    </message>
    <message>
        <source>It waits safely, because no battery answers.</source>
        <translation>Elle attend en sécurité, car aucune batterie ne répond.</translation>
    </message>
    <message>
        <source>It waits safely, because the grid meter does not answer.</source>
        <translation>Elle attend en sécurité, car le compteur réseau ne répond pas.</translation>
    </message>
    <message>
        <source>Its power is kept free to support the grid.</source>
        <translation>Sa puissance reste libre pour soutenir le réseau.</translation>
    </message>
    <message>
        <source>Manual mode is waiting for a set-point.</source>
        <translation>Le mode manuel attend une consigne.</translation>
    </message>
    <message>
        <source>No more than this may be fed into the grid.</source>
        <translation>On ne doit pas injecter davantage.</translation>
    </message>
    <message>
        <source>No system sets a power, so the timetable decides.</source>
        <translation>Aucun système ne fixe de puissance : l’horaire décide.</translation>
    </message>
    <message>
        <source>No system sets a power, so your own energy is used first.</source>
        <translation>Aucun système ne fixe de puissance : votre propre énergie est utilisée d’abord.</translation>
    </message>
    <message>
        <source>Ready to help when much power is drawn.</source>
        <translation>Prête à aider quand la consommation est forte.</translation>
    </message>
    <message>
        <source>Recharging while the grid has room, for the next peak.</source>
        <translation>Recharge tant que le réseau a de la marge, pour la prochaine pointe.</translation>
    </message>
    <message>
        <source>So that as little as possible is bought from the grid.</source>
        <translation>Pour acheter le moins possible au réseau.</translation>
    </message>
    <message>
        <source>So that no more than the limit is drawn from the grid.</source>
        <translation>Pour ne pas soutirer plus que la limite.</translation>
    </message>
    <message>
        <source>So that no more than the limit is fed into the grid.</source>
        <translation>Pour ne pas injecter plus que la limite.</translation>
    </message>
    <message>
        <source>So that the nearly empty battery {place} takes no harm.</source>
        <translation>Pour que la batterie {place}, presque vide, ne soit pas endommagée.</translation>
    </message>
    <message>
        <source>Solar power as far as it can be used without the grid.</source>
        <translation>Énergie solaire, dans la mesure où elle est utilisable sans le réseau.</translation>
    </message>
    <message>
        <source>Solar surplus is kept for dearer hours.</source>
        <translation>Le surplus solaire est gardé pour des heures plus chères.</translation>
    </message>
    <message>
        <source>Stopped by the operator. Release it under Set-point.</source>
        <translation>Arrêtée par l’opérateur. Lever l’arrêt sous Consigne.</translation>
    </message>
    <message>
        <source>Storing surplus power in the battery</source>
        <translation>Stockage du surplus dans la batterie</translation>
    </message>
    <message>
        <source>Taking energy from the grid earns money now.</source>
        <translation>Prendre de l’énergie du réseau rapporte de l’argent maintenant.</translation>
    </message>
    <message>
        <source>The battery has no more charge than it should keep.</source>
        <translation>La batterie n’a pas plus de charge qu’elle doit en garder.</translation>
    </message>
    <message>
        <source>The battery is as full as it should be.</source>
        <translation>La batterie est aussi pleine qu’elle doit l’être.</translation>
    </message>
    <message>
        <source>The battery is being stopped</source>
        <translation>La batterie est en cours d’arrêt</translation>
    </message>
    <message>
        <source>The battery is charging</source>
        <translation>La batterie se charge</translation>
    </message>
    <message>
        <source>The battery is charging as set by hand</source>
        <translation>La batterie se charge selon la consigne manuelle</translation>
    </message>
    <message>
        <source>The battery is discharging</source>
        <translation>La batterie se décharge</translation>
    </message>
    <message>
        <source>The battery is discharging as set by hand</source>
        <translation>La batterie se décharge selon la consigne manuelle</translation>
    </message>
    <message>
        <source>The battery is fuller than it should be.</source>
        <translation>La batterie est plus pleine qu’elle ne doit.</translation>
    </message>
    <message>
        <source>The battery is held at rest by hand</source>
        <translation>La batterie est maintenue au repos manuellement</translation>
    </message>
    <message>
        <source>The battery is refilled to the charge it should keep.</source>
        <translation>La charge à garder est complétée.</translation>
    </message>
    <message>
        <source>The battery is resting</source>
        <translation>La batterie est au repos</translation>
    </message>
    <message>
        <source>The battery is starting</source>
        <translation>La batterie démarre</translation>
    </message>
    <message>
        <source>The battery is stopped</source>
        <translation>La batterie est arrêtée</translation>
    </message>
    <message>
        <source>The battery is supplying the {consumer}</source>
        <translation>La batterie alimente {consumer}</translation>
    </message>
    <message>
        <source>The battery is to be filled.</source>
        <translation>La batterie doit être remplie.</translation>
    </message>
    <message>
        <source>The battery is waking up.</source>
        <translation>La batterie se réveille.</translation>
    </message>
    <message>
        <source>The battery's power is not known</source>
        <translation>La puissance de la batterie est inconnue</translation>
    </message>
    <message>
        <source>The cells of battery {place} are being evened out.</source>
        <translation>Les cellules de la batterie {place} sont en cours d’équilibrage.</translation>
    </message>
    <message>
        <source>The cells of battery {place} are even.</source>
        <translation>Les cellules de la batterie {place} sont équilibrées.</translation>
    </message>
    <message>
        <source>The emergency supply is off; see Alarms.</source>
        <translation>L’alimentation de secours est coupée ; voir Alarmes.</translation>
    </message>
    <message>
        <source>The energy is kept for a later time.</source>
        <translation>L’énergie est gardée pour plus tard.</translation>
    </message>
    <message>
        <source>The grid connection alone is not enough now.</source>
        <translation>Le raccordement réseau seul ne suffit pas maintenant.</translation>
    </message>
    <message>
        <source>The grid contactor does not do what it is told; see Alarms.</source>
        <translation>Le contacteur réseau n’obéit pas ; voir Alarmes.</translation>
    </message>
    <message>
        <source>The grid frequency is not known, so supporting the grid ends.</source>
        <translation>La fréquence du réseau est inconnue : le soutien au réseau cesse.</translation>
    </message>
    <message>
        <source>The grid is back; going back to it.</source>
        <translation>Le réseau est revenu ; retour sur le réseau.</translation>
    </message>
    <message>
        <source>The manual set-point has run out.</source>
        <translation>La consigne manuelle a expiré.</translation>
    </message>
    <message>
        <source>The program is shutting down.</source>
        <translation>Le programme s’arrête.</translation>
    </message>
    <message>
        <source>The stored energy is kept for dearer hours.</source>
        <translation>L’énergie stockée est gardée pour des heures plus chères.</translation>
    </message>
    <message>
        <source>The unit is in maintenance.</source>
        <translation>L’unité est en maintenance.</translation>
    </message>
    <message>
        <source>The unit is switched to idle.</source>
        <translation>L’unité est mise au repos.</translation>
    </message>
    <message>
        <source>There is a power cut; the battery supplies what it can.</source>
        <translation>Coupure de courant ; la batterie fournit ce qu’elle peut.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply cannot start, see Alarms.</source>
        <translation>Il y a une coupure ; l’alimentation de secours ne peut pas démarrer, voir Alarmes.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply is starting.</source>
        <translation>Coupure de courant ; l’alimentation de secours démarre.</translation>
    </message>
    <message>
        <source>There is a power cut; too little is left in the battery to take over.</source>
        <translation>Il y a une coupure ; il reste trop peu dans la batterie pour prendre le relais.</translation>
    </message>
    <message>
        <source>There is no plan yet, so as little as possible is bought from the grid.</source>
        <translation>Il n’y a pas encore de plan : on achète le moins possible au réseau.</translation>
    </message>
    <message>
        <source>There is nothing to gain at the moment.</source>
        <translation>Il n’y a rien à gagner pour l’instant.</translation>
    </message>
    <message>
        <source>There is too little power in the grid; the battery helps.</source>
        <translation>Le réseau manque de puissance ; la batterie aide.</translation>
    </message>
    <message>
        <source>There is too much power in the grid; the battery helps.</source>
        <translation>Le réseau a trop de puissance ; la batterie aide.</translation>
    </message>
    <message>
        <source>There must be room for energy that costs less than nothing.</source>
        <translation>Il faut de la place pour de l’énergie qui coûte moins que rien.</translation>
    </message>
    <message>
        <source>This is the most inverter {place} can do.</source>
        <translation>C’est le maximum de l’onduleur {place}.</translation>
    </message>
    <message>
        <source>This mode only measures and leaves the battery alone.</source>
        <translation>Ce mode mesure seulement et n’agit pas sur la batterie.</translation>
    </message>
    <message>
        <source>Waiting for the safety timer of inverter {place}.</source>
        <translation>Attente de la minuterie de sécurité de l’onduleur {place}.</translation>
    </message>
    <message>
        <source>Waiting for the time at which it may charge.</source>
        <translation>Attente de l’heure à laquelle elle peut charger.</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer.</source>
        <translation>Attente d’une réponse de {place}.</translation>
    </message>
    <message>
        <source>Waiting until the grid has been normal for long enough.</source>
        <translation>Attente que le réseau soit normal assez longtemps.</translation>
    </message>
    <message>
        <source>Waiting until voltage and frequency of the grid are normal.</source>
        <translation>Attente d’une tension et d’une fréquence de réseau normales.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>la maison</translation>
    </message>
    <message>
        <source>site</source>
        <translation>le site</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Program and computer</source>
        <translation>Programme et ordinateur</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Cette unité</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} j {1} h</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>End maintenance</source>
        <translation>Finir la maintenance</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>Finir cette étape</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu : %1</translation>
    </message>
    <message>
        <source>Hold for maintenance</source>
        <translation>Tenir pour la maintenance</translation>
    </message>
    <message>
        <source>Hold to begin</source>
        <translation>Tenir pour commencer</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>N’a pas fonctionné</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>A fonctionné</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>{done} of {count} steps done</source>
        <translation>{done} étapes sur {count} faites</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>adding up</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>{0} h not recorded</source>
        <translation>{0} h non enregistrées</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Charged</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Déchargé</translation>
    </message>
    <message>
        <source>From grid</source>
        <translation>Du réseau</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>To grid</source>
        <translation>Au réseau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>own energy</source>
        <translation>autonomie</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Touch to read a value</source>
        <translation>Toucher pour lire une valeur</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>%1 in</source>
        <translation>%1 entrant</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 sortant</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>10 dernières minutes</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>The lines grow from the right as time passes</source>
        <translation>Les courbes avancent depuis la droite avec le temps</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Aucun historique n’est tenu sur cette unité. L’activer dans le fichier de site : [features] history.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values come after a full minute.</source>
        <translation>Rien n’est encore enregistré. Les premières valeurs viennent après une minute entière.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Rien n’a été enregistré pendant ce temps.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>from hourly means</source>
        <translation>de moyennes horaires</translation>
    </message>
</context>
<context>
    <name>UnitCode</name>
    <message>
        <source>QR code with serial number and address</source>
        <translation>Code QR avec numéro de série et adresse</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>No data from the controller</source>
        <translation>Aucune donnée du contrôleur</translation>
    </message>
    <message>
        <source>Nothing on this screen is current.</source>
        <translation>Rien sur cet écran n’est à jour.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>0 W because of the stop</source>
        <translation>0 W à cause de l’arrêt</translation>
    </message>
    <message>
        <source>After a trip ({0})</source>
        <translation>Après un déclenchement ({0})</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Après le démarrage</translation>
    </message>
    <message>
        <source>As it came from above</source>
        <translation>Tel que venu d’en haut</translation>
    </message>
    <message>
        <source>Battery: {0}</source>
        <translation>Batterie : {0}</translation>
    </message>
    <message>
        <source>Between {0} and {1} at a price of {2}</source>
        <translation>Entre {0} et {1} à un prix de {2}</translation>
    </message>
    <message>
        <source>Charging from the grid up to {0}</source>
        <translation>Charge depuis le réseau jusqu’à {0}</translation>
    </message>
    <message>
        <source>Charging is held back</source>
        <translation>La charge est retenue</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>Commande : {0}</translation>
    </message>
    <message>
        <source>Discharging is held back</source>
        <translation>La décharge est retenue</translation>
    </message>
    <message>
        <source>Feeding in up to {0}</source>
        <translation>Injection jusqu’à {0}</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Code réseau</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Grid: {0}</source>
        <translation>Réseau : {0}</translation>
    </message>
    <message>
        <source>Held by a limit: {0}</source>
        <translation>Retenu par une limite : {0}</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits of {0}</source>
        <translation>Limites de {0}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured: {0} ({1})</source>
        <translation>Mesuré : {0} ({1})</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>No data from {0}: {1}</source>
        <translation>Aucune donnée de {0} : {1}</translation>
    </message>
    <message>
        <source>No plan in force: {0}</source>
        <translation>Aucun plan en vigueur : {0}</translation>
    </message>
    <message>
        <source>None holds the power back</source>
        <translation>Aucune ne retient la puissance</translation>
    </message>
    <message>
        <source>Not applied: a stop is immediate</source>
        <translation>Non appliqué : un arrêt est immédiat</translation>
    </message>
    <message>
        <source>Not applied: the stop is 0 W</source>
        <translation>Non appliqué : l’arrêt est à 0 W</translation>
    </message>
    <message>
        <source>Not in the way</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Puissance réactive</translation>
    </message>
    <message>
        <source>Reported back: {0}</source>
        <translation>Valeur relue : {0}</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Solar: {0}</source>
        <translation>Solaire : {0}</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>State of charge: {0}</source>
        <translation>État de charge : {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>The grid voltage leaves {0} of discharging and {1} of charging</source>
        <translation>La tension du réseau laisse {0} de décharge et {1} de charge</translation>
    </message>
    <message>
        <source>Use: {0}</source>
        <translation>Consommation : {0}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>clear the fault</source>
        <translation>effacer le défaut</translation>
    </message>
    <message>
        <source>form the grid</source>
        <translation>former le réseau</translation>
    </message>
    <message>
        <source>its reserve is used up</source>
        <translation>sa réserve est épuisée</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>locked out by low active power</source>
        <translation>bloqué par une faible puissance active</translation>
    </message>
    <message>
        <source>not delivered: {0}</source>
        <translation>non fourni : {0}</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>pas encore atteint</translation>
    </message>
    <message>
        <source>restores its reserve: {0}</source>
        <translation>rétablit sa réserve : {0}</translation>
    </message>
    <message>
        <source>the link to the operator is lost</source>
        <translation>la liaison au gestionnaire est perdue</translation>
    </message>
    <message>
        <source>valid {0} s</source>
        <translation>valable {0} s</translation>
    </message>
    <message>
        <source>{0} (without ramp)</source>
        <translation>{0} (sans rampe)</translation>
    </message>
    <message>
        <source>{0} can be delivered</source>
        <translation>{0} peuvent être fournis</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>{0} of it no inverter could take</source>
        <translation>{0} qu’aucun onduleur n’a pu prendre</translation>
    </message>
    <message>
        <source>{0} of reactive power absorbed</source>
        <translation>{0} de puissance réactive absorbés</translation>
    </message>
    <message>
        <source>{0} of reactive power injected</source>
        <translation>{0} de puissance réactive injectés</translation>
    </message>
    <message>
        <source>{0} of the rating allowed</source>
        <translation>{0} de la nominale autorisés</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>{0} vendus</translation>
    </message>
    <message>
        <source>{0}, as set up for this site</source>
        <translation>{0}, comme configuré pour ce site</translation>
    </message>
    <message>
        <source>{0}, asked for by {1} at {2}</source>
        <translation>{0}, demandé par {1} à {2}</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, avant {1}</translation>
    </message>
    <message>
        <source>{0}. Nobody else wants the power.</source>
        <translation>{0}. Personne d’autre ne veut la puissance.</translation>
    </message>
</context>
<context>
    <name>WhyArea</name>
    <message>
        <source>Why this power?</source>
        <translation>Pourquoi cette puissance ?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi ? %1</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Held still: %1. The controller goes on.</source>
        <translation>Figé : %1. Le contrôleur continue.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Cycle {0} of {1}</source>
        <translation>Cycle {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+ discharging, − charging</source>
        <translation>+ décharge, − charge</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>A critical alarm cannot be put aside.</source>
        <translation>Une alarme critique ne peut être mise de côté.</translation>
    </message>
    <message>
        <source>A critical alarm keeps it at zero power.</source>
        <translation>Une alarme critique la maintient à puissance nulle.</translation>
    </message>
    <message>
        <source>AEM active</source>
        <translation>AEM actif</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Puissance active</translation>
    </message>
    <message>
        <source>Acts at once</source>
        <translation>Effet immédiat</translation>
    </message>
    <message>
        <source>Acts at the next start</source>
        <translation>Effet au prochain démarrage</translation>
    </message>
    <message>
        <source>After a start or a disturbance the power grows slowly.</source>
        <translation>Après un démarrage ou une perturbation, la puissance augmente lentement.</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Température de l’air</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarms put aside</source>
        <translation>Alarmes mises de côté</translation>
    </message>
    <message>
        <source>Alarms seen</source>
        <translation>Alarmes vues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All is well: meters, transformers, signs and scales agree.</source>
        <translation>Tout va bien : compteurs, transformateurs, signes et échelles concordent.</translation>
    </message>
    <message>
        <source>All {count} devices are heard.</source>
        <translation>Les {count} appareils répondent tous.</translation>
    </message>
    <message>
        <source>Allowed after the start</source>
        <translation>Autorisé après le démarrage</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater off; see Alarms.</source>
        <translation>Une alarme maintient coupé le ventilateur ou le chauffage ; voir Alarmes.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Puissance apparente</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Armé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Secours</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Balancing of cells</source>
        <translation>Équilibrage de cellules</translation>
    </message>
    <message>
        <source>Balancing of the cells</source>
        <translation>Équilibrage des cellules</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery last full</source>
        <translation>Dernière charge complète</translation>
    </message>
    <message>
        <source>Battery, planned</source>
        <translation>Batterie, prévu</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>En réparation</translation>
    </message>
    <message>
        <source>Black start</source>
        <translation>Démarrage autonome</translation>
    </message>
    <message>
        <source>Both changes are seen here.</source>
        <translation>Les deux changements sont vus ici.</translation>
    </message>
    <message>
        <source>Bring it into its other position and back.</source>
        <translation>L’amener dans son autre position, puis la ramener.</translation>
    </message>
    <message>
        <source>Button Acknowledge</source>
        <translation>Bouton Acquitter</translation>
    </message>
    <message>
        <source>Button Mode</source>
        <translation>Bouton Mode</translation>
    </message>
    <message>
        <source>Button Start</source>
        <translation>Bouton Démarrer</translation>
    </message>
    <message>
        <source>Button Stop</source>
        <translation>Bouton Arrêt</translation>
    </message>
    <message>
        <source>Buttons, lamps, emergency stop</source>
        <translation>Boutons, voyants, arrêt d’urgence</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>By high frequency (LFSM-O)</source>
        <translation>Par haute fréquence (LFSM-O)</translation>
    </message>
    <message>
        <source>By low frequency (LFSM-U)</source>
        <translation>Par basse fréquence (LFSM-U)</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Selon l’heure</translation>
    </message>
    <message>
        <source>By voltage, P(U)</source>
        <translation>Par la tension, P(U)</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>Bus CAN</translation>
    </message>
    <message>
        <source>Cabinet air</source>
        <translation>Air de l’armoire</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation>Venue d’abord</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Change of mode</source>
        <translation>Changement de mode</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Changement d’état</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Charge seule</translation>
    </message>
    <message>
        <source>Charge {0}</source>
        <translation>Charger {0}</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Charging from the grid</source>
        <translation>Charge depuis le réseau</translation>
    </message>
    <message>
        <source>Check its supply and its data cable.</source>
        <translation>Contrôler son alimentation et son câble de données.</translation>
    </message>
    <message>
        <source>Check its supply, its cable and its address under Devices.</source>
        <translation>Contrôler son alimentation, son câble et son adresse sous Appareils.</translation>
    </message>
    <message>
        <source>Check its wiring and its profile.</source>
        <translation>Contrôler son câblage et son profil.</translation>
    </message>
    <message>
        <source>Check the assignment</source>
        <translation>Vérifier l'affectation</translation>
    </message>
    <message>
        <source>Check the papers, and the unit's entry in the cloud</source>
        <translation>Vérifier les papiers et l'entrée de l'unité dans le cloud</translation>
    </message>
    <message>
        <source>Check whether cables or addresses were swapped.</source>
        <translation>Contrôler si des câbles ou adresses sont inversés.</translation>
    </message>
    <message>
        <source>Choose where to look. Devices are only read, nothing is changed.</source>
        <translation>Choisissez où chercher. Les appareils sont seulement lus, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>Cellule la plus froide</translation>
    </message>
    <message>
        <source>Coldest surface</source>
        <translation>Surface la plus froide</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections tried</source>
        <translation>Essais de connexion</translation>
    </message>
    <message>
        <source>Console of the computer: left alone</source>
        <translation>Console de l’ordinateur : non touchée</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Contact of the grid operator</source>
        <translation>Contact du gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refroidissement</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Corriger le fichier</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>Could deliver</source>
        <translation>Pourrait fournir</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>N’a pas pu être examiné</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>J-1</translation>
    </message>
    <message>
        <source>Dead bus</source>
        <translation>Bus hors tension</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Decisions too late</source>
        <translation>Décisions en retard</translation>
    </message>
    <message>
        <source>Deeply discharged: never charged without service</source>
        <translation>Décharge profonde : ne jamais charger sans service</translation>
    </message>
    <message>
        <source>Delay of the loop (99 %)</source>
        <translation>Retard de la boucle (99 %)</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Appareils trouvés</translation>
    </message>
    <message>
        <source>Devices heard</source>
        <translation>Appareils qui répondent</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>L’avez-vous vu ?</translation>
    </message>
    <message>
        <source>Discharge {0}</source>
        <translation>Décharger {0}</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>En décharge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Séchage</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Arrêt d’urgence</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Fini avant terme</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Everything that is wired has been tried.</source>
        <translation>Tout ce qui est câblé a été essayé.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Feed-in to the grid, at most</source>
        <translation>Injection au réseau, au plus</translation>
    </message>
    <message>
        <source>Feeding in</source>
        <translation>Injecte</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>First cause</source>
        <translation>Cause première</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Fixed Q</source>
        <translation>Q fixe</translation>
    </message>
    <message>
        <source>Fixed cos φ</source>
        <translation>cos φ fixe</translation>
    </message>
    <message>
        <source>Fixed power factor</source>
        <translation>Facteur de puissance fixe</translation>
    </message>
    <message>
        <source>Fixed reactive power</source>
        <translation>Puissance réactive fixe</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For the cloud: put the file {file} on the first part of the card</source>
        <translation>Pour le cloud : mettre le fichier {file} sur la première partition de la carte</translation>
    </message>
    <message>
        <source>Forced by hand</source>
        <translation>Forcé à la main</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Frequency and voltage are normal.</source>
        <translation>Fréquence et tension sont normales.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} à {after}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Fuse of each phase</source>
        <translation>Fusible de chaque phase</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Disparue, non vue</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Code réseau</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Raccordement</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Contacteur réseau</translation>
    </message>
    <message>
        <source>Grid frequency</source>
        <translation>Fréquence du réseau</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Grid operator's limit</source>
        <translation>Limite du gestionnaire</translation>
    </message>
    <message>
        <source>Grid service</source>
        <translation>Service réseau</translation>
    </message>
    <message>
        <source>Group of PV inverters</source>
        <translation>Groupe d’onduleurs PV</translation>
    </message>
    <message>
        <source>Group of loads</source>
        <translation>Groupe de charges</translation>
    </message>
    <message>
        <source>Growing slowly</source>
        <translation>Augmente lentement</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Helping the grid</source>
        <translation>Aide le réseau</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Cellule la plus haute</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>La maintenir</translation>
    </message>
    <message>
        <source>Holding the button writes the site file, stops the unit safely and starts it again with it.</source>
        <translation>Maintenir le bouton écrit le fichier de site, arrête l’unité en sécurité et la redémarre avec lui.</translation>
    </message>
    <message>
        <source>Holding the button writes the site file. Control starts with it.</source>
        <translation>Maintenir le bouton écrit le fichier de site. La régulation démarre avec lui.</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Holds now, reactive power only</source>
        <translation>En vigueur, puissance réactive seule</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>If the grid fails, the battery takes over.</source>
        <translation>Si le réseau tombe, la batterie prend le relais.</translation>
    </message>
    <message>
        <source>Import from the grid, at most</source>
        <translation>Soutirage au réseau, au plus</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Soutirage</translation>
    </message>
    <message>
        <source>Impossible value: {value}</source>
        <translation>Valeur impossible : {value}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In the site file</source>
        <translation>Dans le fichier de site</translation>
    </message>
    <message>
        <source>In use by {names}: left alone</source>
        <translation>Utilisé par {names} : non touché</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installée</translation>
    </message>
    <message>
        <source>Installed, but assigned to nobody</source>
        <translation>Installé, mais affecté à personne</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Intraday</source>
        <translation>Infrajournalier</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Onduleur</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Îlot</translation>
    </message>
    <message>
        <source>It answers a test signal, not the grid.</source>
        <translation>Il répond à un signal d’essai, pas au réseau.</translation>
    </message>
    <message>
        <source>It answers the frequency of the grid.</source>
        <translation>Il répond à la fréquence du réseau.</translation>
    </message>
    <message>
        <source>It helps the grid, because frequency or voltage are unusual.</source>
        <translation>Elle aide le réseau, car fréquence ou tension sont inhabituelles.</translation>
    </message>
    <message>
        <source>It is observed before the site returns to it.</source>
        <translation>Il est observé avant que le site y revienne.</translation>
    </message>
    <message>
        <source>It is only read: allow writing in the site file.</source>
        <translation>Il est seulement lu : autoriser l’écriture dans le fichier du site.</translation>
    </message>
    <message>
        <source>It returns to automatic by itself.</source>
        <translation>Revient de lui-même en automatique.</translation>
    </message>
    <message>
        <source>It stops the unit and cannot be put aside.</source>
        <translation>Elle arrête l’unité et ne peut être mise de côté.</translation>
    </message>
    <message>
        <source>It supports the voltage of the grid by the agreed rule.</source>
        <translation>Elle soutient la tension du réseau selon la règle convenue.</translation>
    </message>
    <message>
        <source>It then has to be reset.</source>
        <translation>Elle doit ensuite être réarmée.</translation>
    </message>
    <message>
        <source>It waits for the frequency to leave its range.</source>
        <translation>Il attend que la fréquence quitte sa plage.</translation>
    </message>
    <message>
        <source>It waits until every device answers.</source>
        <translation>Elle attend que chaque appareil réponde.</translation>
    </message>
    <message>
        <source>It waits until the grid has been normal for long enough.</source>
        <translation>Elle attend que le réseau soit normal assez longtemps.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>C’était un essai</translation>
    </message>
    <message>
        <source>It works in its mode.</source>
        <translation>Elle travaille dans son mode.</translation>
    </message>
    <message>
        <source>Its power follows in both directions. The mode is put back afterwards.</source>
        <translation>Sa puissance suit dans les deux sens. Le mode est rétabli ensuite.</translation>
    </message>
    <message>
        <source>Its profile is a placeholder: invented addresses, for the simulator only.</source>
        <translation>Son profil est provisoire : adresses inventées, pour le simulateur seulement.</translation>
    </message>
    <message>
        <source>Its profile was never checked on a real device: compare values with its display.</source>
        <translation>Son profil n’a jamais été vérifié sur un appareil réel : comparer avec son afficheur.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keeping the energy</source>
        <translation>Énergie gardée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>Maintenu coupé</translation>
    </message>
    <message>
        <source>Known and harmless</source>
        <translation>Connue et sans danger</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Voyant</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Langue et heure</translation>
    </message>
    <message>
        <source>Last looked for</source>
        <translation>Dernière recherche</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Lasts fully for</source>
        <translation>Pleine durée</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Let time servers through the firewall (NTP, UDP 123)</source>
        <translation>Laisser passer les serveurs de temps dans le pare-feu (NTP, UDP 123)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limit asked for</source>
        <translation>Limite demandée</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Limite du gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Limit of the grid operator lifted</source>
        <translation>Limite du gestionnaire de réseau levée</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Suivi de charge</translation>
    </message>
    <message>
        <source>Load of the processor</source>
        <translation>Charge du processeur</translation>
    </message>
    <message>
        <source>Local history</source>
        <translation>Historique local</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Chercher des appareils</translation>
    </message>
    <message>
        <source>Looking: {what}</source>
        <translation>Recherche : {what}</translation>
    </message>
    <message>
        <source>Lost, outbox full</source>
        <translation>Perdus, file pleine</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Cellule la plus basse</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Market prices</source>
        <translation>Prix du marché</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Valeur mesurée</translation>
    </message>
    <message>
        <source>Measuring only</source>
        <translation>Mesure seule</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Mixing the air</source>
        <translation>Brassage de l’air</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Mode : {mode}</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>NEM charges {0}</source>
        <translation>Le NEM charge {0}</translation>
    </message>
    <message>
        <source>NEM discharges {0}</source>
        <translation>Le NEM décharge {0}</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom de l'unité</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>À réarmer</translation>
    </message>
    <message>
        <source>Neither too warm nor too cold.</source>
        <translation>Ni trop chaud ni trop froid.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Jamais entendu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>New devices: {new}. Touch one to take it or leave it out.</source>
        <translation>Nouveaux appareils : {new}. Touchez-en un pour le prendre ou le laisser.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Next {0}</source>
        <translation>Prochaine fois {0}</translation>
    </message>
    <message>
        <source>No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer</source>
        <translation>Aucun PIN défini pour installateur et service. Le définir sur cet ordinateur : ballast access set-pin installer</translation>
    </message>
    <message>
        <source>No PIN is set. Whoever stands here may do everything.</source>
        <translation>Aucun PIN défini. Quiconque est ici peut tout faire.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de secours</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Aucune donnée de ce rack</translation>
    </message>
    <message>
        <source>No device is set up: the site file names them.</source>
        <translation>Aucun appareil n’est configuré : le fichier du site les nomme.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>No new alarm</source>
        <translation>Aucune nouvelle alarme</translation>
    </message>
    <message>
        <source>No other output is under test</source>
        <translation>Aucune autre sortie n’est en essai</translation>
    </message>
    <message>
        <source>No power flows, so that somebody can work on the unit.</source>
        <translation>Aucune puissance ne circule, pour qu’on puisse travailler sur l’unité.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Pas de profil</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Pas de fumée</translation>
    </message>
    <message>
        <source>No test pulse has been made: go back to it.</source>
        <translation>Aucune impulsion d’essai n’a été faite : y revenir.</translation>
    </message>
    <message>
        <source>No time server answers. The rest is tried all the same.</source>
        <translation>Aucun serveur de temps ne répond. Le reste est essayé quand même.</translation>
    </message>
    <message>
        <source>None. The unit works without a cloud.</source>
        <translation>Aucun. L'unité fonctionne sans cloud.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not answered yet: {title}</source>
        <translation>Pas encore de réponse : {title}</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Pas crédible</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendu</translation>
    </message>
    <message>
        <source>Not in the next days</source>
        <translation>Pas dans les prochains jours</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Non enregistré : {why}</translation>
    </message>
    <message>
        <source>Not needed without papers for the cloud</source>
        <translation>Inutile sans papiers pour le cloud</translation>
    </message>
    <message>
        <source>Not on the grid again after {time}</source>
        <translation>Pas revenu au réseau après {time}</translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation>Non appuyé</translation>
    </message>
    <message>
        <source>Not producing</source>
        <translation>Ne produit pas</translation>
    </message>
    <message>
        <source>Not seen within {time}</source>
        <translation>Pas vu en {time}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Non vendu</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not tried yet: {count}. The test page leads through them, one at a time.</source>
        <translation>Pas encore essayés : {count}. La page d’essai les parcourt un à un.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Not used in the mode {0}</source>
        <translation>Non utilisé dans le mode {0}</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing is wired to this unit: no buttons, lamps or contacts to be tried.</source>
        <translation>Rien n’est câblé sur cette unité : ni bouton, ni voyant, ni contact à essayer.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Encore rien mesuré</translation>
    </message>
    <message>
        <source>Nothing new was found. Check supply, cables and addresses, or search thoroughly.</source>
        <translation>Rien de nouveau. Vérifiez alimentation, câbles et adresses, ou cherchez de façon approfondie.</translation>
    </message>
    <message>
        <source>Nothing of it is sold now.</source>
        <translation>Rien n’en est vendu maintenant.</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Pas de consommation</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Rien n’a été modifié : {reason}</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Observed for</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumé</translation>
    </message>
    <message>
        <source>On battery and back after {time}</source>
        <translation>Sur batterie et retour après {time}</translation>
    </message>
    <message>
        <source>On battery: {on}. {time} since it began</source>
        <translation>Sur batterie : {on}. {time} depuis le début</translation>
    </message>
    <message>
        <source>On for {time} more</source>
        <translation>Allumé encore {time}</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>On the grid, ready for a power cut</source>
        <translation>Sur le réseau, prêt pour une coupure</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open or shorted</source>
        <translation>Ouvert ou en court-circuit</translation>
    </message>
    <message>
        <source>Open: stop</source>
        <translation>Ouvert : arrêt</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Output by hand</source>
        <translation>Sortie à la main</translation>
    </message>
    <message>
        <source>Output in test mode</source>
        <translation>Sortie en mode d’essai</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Overridden by {0}</source>
        <translation>Remplacé par {0}</translation>
    </message>
    <message>
        <source>Own timetable</source>
        <translation>Horaire propre</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Conso. propre</translation>
    </message>
    <message>
        <source>PIN of the installer</source>
        <translation>PIN de l'installateur</translation>
    </message>
    <message>
        <source>Papers for the cloud</source>
        <translation>Papiers pour le cloud</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Phase difference</source>
        <translation>Écart de phase</translation>
    </message>
    <message>
        <source>Phase signal</source>
        <translation>Signal de phase</translation>
    </message>
    <message>
        <source>Place in the cloud</source>
        <translation>Place dans le cloud</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power at that moment</source>
        <translation>Puissance à cet instant</translation>
    </message>
    <message>
        <source>Power factor by power</source>
        <translation>Facteur de puissance selon la puissance</translation>
    </message>
    <message>
        <source>Power pulse of {inverter}</source>
        <translation>Impulsion de puissance de {inverter}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Press it and let it go.</source>
        <translation>Appuyer et relâcher.</translation>
    </message>
    <message>
        <source>Press the emergency stop, then pull it out again.</source>
        <translation>Appuyer sur l’arrêt d’urgence, puis le retirer.</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Appuyé</translation>
    </message>
    <message>
        <source>Price and plan</source>
        <translation>Prix et plan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Pulses of {name}</source>
        <translation>Impulsions de {name}</translation>
    </message>
    <message>
        <source>Put aside until {time}</source>
        <translation>Mise de côté jusqu’à {time}</translation>
    </message>
    <message>
        <source>Q(U)</source>
        <translation>Q(U)</translation>
    </message>
    <message>
        <source>Q(U), by voltage</source>
        <translation>Q(U), par la tension</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Puissance nominale</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Puissance réactive</translation>
    </message>
    <message>
        <source>Reactive power by voltage</source>
        <translation>Puissance réactive par la tension</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready for a power cut</source>
        <translation>Prêt pour une coupure</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Recharging</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>La lever</translation>
    </message>
    <message>
        <source>Release of a stop</source>
        <translation>Levée d’un arrêt</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Accès à distance</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Commande à distance</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reserve (NEM below {0} min, AEM {1} min)</source>
        <translation>Réserve (NEM sous {0} min, AEM {1} min)</translation>
    </message>
    <message>
        <source>Reserve used up</source>
        <translation>Réserve épuisée</translation>
    </message>
    <message>
        <source>Reset of alarms</source>
        <translation>Réarmement d’alarmes</translation>
    </message>
    <message>
        <source>Reset of an inverter</source>
        <translation>Réarmement d’un onduleur</translation>
    </message>
    <message>
        <source>Rest at 0 kW</source>
        <translation>Repos à 0 kW</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Redémarrer l’ordinateur</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Redémarrer le programme</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Returning to the grid</source>
        <translation>Retour sur le réseau</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>SCADA</source>
        <translation>SCADA</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Arrêt sûr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Horaire supprimé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Autoconsommation</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Ligne série</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Définie par</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Site et raccordement</translation>
    </message>
    <message>
        <source>Small pulses show whether meters and transformers see what the battery does. Switch no large loads now.</source>
        <translation>De petites impulsions montrent si compteurs et transformateurs voient ce que fait la batterie. Ne pas commuter de grosses charges.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Détecteur de fumée</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>Ainsi depuis</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Version du logiciel</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Vendu ou commandé</translation>
    </message>
    <message>
        <source>Sold, but not delivered: {0}.</source>
        <translation>Vendu, mais non fourni : {0}.</translation>
    </message>
    <message>
        <source>Spare part ordered</source>
        <translation>Pièce de rechange commandée</translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation>Vitesse du ventilateur</translation>
    </message>
    <message>
        <source>Speed {speed}, {time} more</source>
        <translation>Vitesse {speed}, encore {time}</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starts so far</source>
        <translation>Démarrages à ce jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>État de charge</translation>
    </message>
    <message>
        <source>State of charge moves by about</source>
        <translation>L’état de charge varie d’environ</translation>
    </message>
    <message>
        <source>State of charge used</source>
        <translation>État de charge utilisé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation>Arrêt par erreur</translation>
    </message>
    <message>
        <source>Stopped. New devices until then: {new}.</source>
        <translation>Arrêté. Nouveaux appareils jusque-là : {new}.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Mise à l’arrêt</translation>
    </message>
    <message>
        <source>Storing solar surplus</source>
        <translation>Stockage du surplus solaire</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Supplying the site</source>
        <translation>Alimentation du site</translation>
    </message>
    <message>
        <source>Supporting the grid</source>
        <translation>Soutient le réseau</translation>
    </message>
    <message>
        <source>Switch it off and on; if that does not help, replace it.</source>
        <translation>L’éteindre et le rallumer ; sinon, le remplacer.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>TeamViewer is not installed</source>
        <translation>TeamViewer n'est pas installé</translation>
    </message>
    <message>
        <source>Temperature of the processor</source>
        <translation>Température du processeur</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Températures</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Test of backup power</source>
        <translation>Essai du secours</translation>
    </message>
    <message>
        <source>Test of the frequency response</source>
        <translation>Essai de la réponse en fréquence</translation>
    </message>
    <message>
        <source>Test pulse</source>
        <translation>Impulsion d’essai</translation>
    </message>
    <message>
        <source>Test signal</source>
        <translation>Signal d’essai</translation>
    </message>
    <message>
        <source>The battery allows neither charging nor discharging</source>
        <translation>La batterie ne permet ni charge ni décharge</translation>
    </message>
    <message>
        <source>The battery allows no charging</source>
        <translation>La batterie ne permet pas la charge</translation>
    </message>
    <message>
        <source>The battery allows no discharging</source>
        <translation>La batterie ne permet pas la décharge</translation>
    </message>
    <message>
        <source>The battery cannot take over at the moment.</source>
        <translation>La batterie ne peut pas prendre le relais en ce moment.</translation>
    </message>
    <message>
        <source>The battery protects itself</source>
        <translation>La batterie se protège</translation>
    </message>
    <message>
        <source>The battery rests and the inverters stand by until somebody chooses Run.</source>
        <translation>La batterie se repose et les onduleurs sont en veille jusqu’à ce que quelqu’un choisisse Marche.</translation>
    </message>
    <message>
        <source>The battery rests until somebody chooses Run.</source>
        <translation>La batterie se repose jusqu’à ce que quelqu’un choisisse Marche.</translation>
    </message>
    <message>
        <source>The battery supplies the site</source>
        <translation>La batterie alimente le site</translation>
    </message>
    <message>
        <source>The battery's electronics sleep</source>
        <translation>L’électronique de la batterie dort</translation>
    </message>
    <message>
        <source>The bootstrapper does not run: nobody sets the clock or looks for the cloud.</source>
        <translation>Le bootstrapper ne tourne pas : personne ne règle l'heure ni ne cherche le cloud.</translation>
    </message>
    <message>
        <source>The bootstrapper has said nothing for {time}. What stands here is old, not how it is now.</source>
        <translation>Le bootstrapper n'a rien dit depuis {time}. Ce qui figure ici est ancien.</translation>
    </message>
    <message>
        <source>The cause is gone</source>
        <translation>La cause a disparu</translation>
    </message>
    <message>
        <source>The computer starts again.</source>
        <translation>L’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>The contact opened, but the unit did not stop</source>
        <translation>Le contact s’est ouvert, mais l’unité ne s’est pas arrêtée</translation>
    </message>
    <message>
        <source>The contactor to the grid cannot be trusted. Call the installer; see Alarms.</source>
        <translation>Le contacteur réseau n’est pas fiable. Appeler l’installateur ; voir Alarmes.</translation>
    </message>
    <message>
        <source>The contactor to the grid has not reported yet.</source>
        <translation>Le contacteur réseau n’a encore rien signalé.</translation>
    </message>
    <message>
        <source>The contactor to the grid is closing.</source>
        <translation>Le contacteur réseau se ferme.</translation>
    </message>
    <message>
        <source>The fallback is in force: {0}.</source>
        <translation>Le repli est en vigueur : {0}.</translation>
    </message>
    <message>
        <source>The fan turns: its speed signal rises.</source>
        <translation>Le ventilateur tourne : son signal de vitesse monte.</translation>
    </message>
    <message>
        <source>The grid has failed</source>
        <translation>Le réseau est en panne</translation>
    </message>
    <message>
        <source>The grid has failed and the battery cannot supply the site any more.</source>
        <translation>Le réseau est en panne et la batterie ne peut plus alimenter le site.</translation>
    </message>
    <message>
        <source>The grid has too much power.</source>
        <translation>Le réseau a trop de puissance.</translation>
    </message>
    <message>
        <source>The grid is back</source>
        <translation>Le réseau est de retour</translation>
    </message>
    <message>
        <source>The grid is in balance.</source>
        <translation>Le réseau est en équilibre.</translation>
    </message>
    <message>
        <source>The grid lacks power.</source>
        <translation>Le réseau manque de puissance.</translation>
    </message>
    <message>
        <source>The grid operator is not heard, so what the contract says is in force.</source>
        <translation>Le gestionnaire de réseau n’est plus entendu : ce que dit le contrat est en vigueur.</translation>
    </message>
    <message>
        <source>The grid operator limits nothing.</source>
        <translation>Le gestionnaire de réseau ne limite rien.</translation>
    </message>
    <message>
        <source>The grid operator limits the power of this site.</source>
        <translation>Le gestionnaire de réseau limite la puissance de ce site.</translation>
    </message>
    <message>
        <source>The house is cut off the grid and supplied by the battery for 30 s.</source>
        <translation>La maison est coupée du réseau et alimentée par la batterie pendant 30 s.</translation>
    </message>
    <message>
        <source>The input is heard</source>
        <translation>L’entrée est entendue</translation>
    </message>
    <message>
        <source>The inverter discharges {power} for 10 s, then charges as much for 10 s.</source>
        <translation>L’onduleur décharge {power} pendant 10 s, puis charge autant pendant 10 s.</translation>
    </message>
    <message>
        <source>The inverter has valid data</source>
        <translation>L’onduleur a des données valables</translation>
    </message>
    <message>
        <source>The inverters are starting to supply the site by themselves.</source>
        <translation>Les onduleurs commencent à alimenter seuls le site.</translation>
    </message>
    <message>
        <source>The island did not begin</source>
        <translation>L’îlot n’a pas commencé</translation>
    </message>
    <message>
        <source>The island was halted; see Alarms.</source>
        <translation>L’îlot a été arrêté ; voir Alarmes.</translation>
    </message>
    <message>
        <source>The lights stay on, and the site returns to the grid by itself.</source>
        <translation>La lumière reste allumée, et le site revient de lui-même au réseau.</translation>
    </message>
    <message>
        <source>The meters contradict each other; waiting until the unit runs again.</source>
        <translation>Les compteurs se contredisent ; attente du redémarrage de l’unité.</translation>
    </message>
    <message>
        <source>The mode is put back, and what was recorded is looked at.</source>
        <translation>Le mode est rétabli, et l’enregistrement est examiné.</translation>
    </message>
    <message>
        <source>The new site file</source>
        <translation>Le nouveau fichier de site</translation>
    </message>
    <message>
        <source>The oldest of it</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>The output is switched on for 10 s.</source>
        <translation>La sortie est activée pendant 10 s.</translation>
    </message>
    <message>
        <source>The output is switched on for 30 s. Its interlocks hold.</source>
        <translation>La sortie est activée pendant 30 s. Ses verrouillages restent en vigueur.</translation>
    </message>
    <message>
        <source>The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run.</source>
        <translation>La puissance va à zéro et y reste, quoi qu’on demande, jusqu’à ce que quelqu’un choisisse Marche.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about a minute.</source>
        <translation>La puissance va à zéro et l’écran s’éteint environ une minute.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about ten seconds.</source>
        <translation>La puissance va à zéro et l’écran s’éteint environ dix secondes.</translation>
    </message>
    <message>
        <source>The power is too low for the rule to work.</source>
        <translation>La puissance est trop faible pour la règle.</translation>
    </message>
    <message>
        <source>The program starts again.</source>
        <translation>Le programme redémarre.</translation>
    </message>
    <message>
        <source>The site file belongs to the installer: the new one is written beside it, with a command to use it.</source>
        <translation>Le fichier de site appartient à l’installateur : le nouveau est écrit à côté, avec la commande pour l’utiliser.</translation>
    </message>
    <message>
        <source>The site file is written, but: {reason}</source>
        <translation>Le fichier de site est écrit, mais : {reason}</translation>
    </message>
    <message>
        <source>The site file is written. The unit stops safely and starts again.</source>
        <translation>Le fichier de site est écrit. L’unité s’arrête en sécurité et redémarre.</translation>
    </message>
    <message>
        <source>The site file is written: {file}. Control starts.</source>
        <translation>Le fichier de site est écrit : {file}. La régulation démarre.</translation>
    </message>
    <message>
        <source>The site is being separated from the grid.</source>
        <translation>Le site est en cours de séparation du réseau.</translation>
    </message>
    <message>
        <source>The site is brought into step with the grid.</source>
        <translation>Le site est synchronisé avec le réseau.</translation>
    </message>
    <message>
        <source>The site is on the grid</source>
        <translation>Le site est sur le réseau</translation>
    </message>
    <message>
        <source>The site is separated from the grid.</source>
        <translation>Le site est séparé du réseau.</translation>
    </message>
    <message>
        <source>The site is without power</source>
        <translation>Le site est sans courant</translation>
    </message>
    <message>
        <source>The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer</source>
        <translation>Les PIN enregistrés sont illisibles. Les redéfinir sur cet ordinateur : ballast access set-pin installer</translation>
    </message>
    <message>
        <source>The stored energy is nearly used up, so the answer fades.</source>
        <translation>L’énergie stockée est presque épuisée : la réponse se réduit.</translation>
    </message>
    <message>
        <source>The temperature is not known: heaters are off.</source>
        <translation>La température est inconnue : chauffages coupés.</translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>L’essai commence.</translation>
    </message>
    <message>
        <source>The test did not come to an end: {why}</source>
        <translation>L’essai n’est pas allé au bout : {why}</translation>
    </message>
    <message>
        <source>The test has passed. Hold the button to mark this site as commissioned.</source>
        <translation>L’essai a réussi. Tenir le bouton pour déclarer le site mis en service.</translation>
    </message>
    <message>
        <source>The unit goes on working.</source>
        <translation>L’unité continue de travailler.</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>L’unité est en maintenance</translation>
    </message>
    <message>
        <source>The unit is running</source>
        <translation>L’unité est en marche</translation>
    </message>
    <message>
        <source>The unit limits or stops the power while it lasts.</source>
        <translation>L’unité limite ou arrête la puissance tant qu’elle dure.</translation>
    </message>
    <message>
        <source>The unit stays at 0 kW until it has gone.</source>
        <translation>L’unité reste à 0 kW jusqu’à sa disparition.</translation>
    </message>
    <message>
        <source>The unit stops at once, and stays stopped until it is released.</source>
        <translation>L’unité s’arrête aussitôt et le reste jusqu’à ce qu’il soit levé.</translation>
    </message>
    <message>
        <source>The unit works in its mode again. The battery may charge or discharge at once.</source>
        <translation>L’unité travaille de nouveau dans son mode. La batterie peut charger ou décharger aussitôt.</translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation>Le travail est terminé</translation>
    </message>
    <message>
        <source>The zone or its battery is too cold.</source>
        <translation>La zone ou sa batterie est trop froide.</translation>
    </message>
    <message>
        <source>The zone or its battery is too warm.</source>
        <translation>La zone ou sa batterie est trop chaude.</translation>
    </message>
    <message>
        <source>The zones differ too much.</source>
        <translation>Les zones diffèrent trop.</translation>
    </message>
    <message>
        <source>This section's limit</source>
        <translation>Limite de cette section</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>This site cannot be tested: {why}</source>
        <translation>Ce site ne peut pas être essayé : {why}</translation>
    </message>
    <message>
        <source>This site is commissioned. The warning goes within seconds.</source>
        <translation>Le site est mis en service. L’avertissement disparaît en quelques secondes.</translation>
    </message>
    <message>
        <source>This site is simulated: it takes no site file.</source>
        <translation>Ce site est simulé : il n’accepte aucun fichier de site.</translation>
    </message>
    <message>
        <source>This unit has no network, serial line or CAN bus: plug one in and open this page again.</source>
        <translation>Cette unité n’a ni réseau, ni ligne série, ni bus CAN : branchez-en un et rouvrez cette page.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Time in operation</source>
        <translation>Temps de marche</translation>
    </message>
    <message>
        <source>Time of one decision</source>
        <translation>Durée d’une décision</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Told to the operator</source>
        <translation>Signalé au gestionnaire</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Use a computer with a serial number</source>
        <translation>Utiliser un ordinateur avec numéro de série</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Consomme</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Volumes of grid services</source>
        <translation>Volumes des services réseau</translation>
    </message>
    <message>
        <source>Volumes of grid services removed</source>
        <translation>Volumes des services réseau supprimés</translation>
    </message>
    <message>
        <source>Waiting for the grid</source>
        <translation>Attente du réseau</translation>
    </message>
    <message>
        <source>Waiting for the right time</source>
        <translation>Attend l'heure exacte</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d'envoi</translation>
    </message>
    <message>
        <source>Wake line of the battery</source>
        <translation>Ligne de réveil de la batterie</translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation>Cellule la plus chaude</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Was: {state}</source>
        <translation>Avant : {state}</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Chien de garde</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water could condense.</source>
        <translation>L’eau pourrait se condenser.</translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation>Détecteur d’eau</translation>
    </message>
    <message>
        <source>Way to the cloud</source>
        <translation>Chemin vers le cloud</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>What it switches works, and stops afterwards.</source>
        <translation>Ce qu’elle commute fonctionne, puis s’arrête.</translation>
    </message>
    <message>
        <source>What no device says: see the nameplates and the grid contract.</source>
        <translation>Ce qu’aucun appareil ne dit : voir plaques signalétiques et contrat réseau.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Ce que vous seul savez</translation>
    </message>
    <message>
        <source>What only you know of {name}: {model}</source>
        <translation>Ce que vous seul savez de {name} : {model}</translation>
    </message>
    <message>
        <source>What the bootstrapper says cannot be read: {fault}</source>
        <translation>Le rapport du bootstrapper est illisible : {fault}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Whoever would decide</source>
        <translation>Qui déciderait sinon</translation>
    </message>
    <message>
        <source>Wired contacts and outputs tried</source>
        <translation>Contacts et sorties câblés essayés</translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation>Sans capteur</translation>
    </message>
    <message>
        <source>Work on the site</source>
        <translation>Travaux sur le site</translation>
    </message>
    <message>
        <source>Written. To use it, type at the unit: {command}</source>
        <translation>Écrit. Pour l’utiliser, tapez sur l’unité : {command}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Wrong device</source>
        <translation>Mauvais appareil</translation>
    </message>
    <message>
        <source>Wrong: {wrong}, unclear: {unclear}. Put it right, then test again.</source>
        <translation>Faux : {wrong}, incertain : {unclear}. Corriger, puis répéter l’essai.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>un bouton</translation>
    </message>
    <message>
        <source>a part of a large network, around this unit</source>
        <translation>une partie d’un grand réseau, autour de cette unité</translation>
    </message>
    <message>
        <source>a safe stop</source>
        <translation>un arrêt sûr</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>un arrêt</translation>
    </message>
    <message>
        <source>a web client</source>
        <translation>un client web</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>absorb {0}</source>
        <translation>absorber {0}</translation>
    </message>
    <message>
        <source>and comes back; all limits stay in force</source>
        <translation>et revient ; toutes les limites restent en vigueur</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>fin demandée</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>available (1)</source>
        <translation>disponible (1)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>balancing ended</source>
        <translation>équilibrage terminé</translation>
    </message>
    <message>
        <source>battery empty</source>
        <translation>batterie vide</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>en téléchargement</translation>
    </message>
    <message>
        <source>being installed</source>
        <translation>en installation</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>en retrait</translation>
    </message>
    <message>
        <source>below</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>care of the battery</source>
        <translation>soin de la batterie</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>cellules resserrées</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>cellules trop basses pour juger</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>change</translation>
    </message>
    <message>
        <source>charge from critical low ended</source>
        <translation>charge depuis le niveau critique terminée</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>cos φ(P)</source>
        <translation>cos φ(P)</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>déchargé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>export</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>injecté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <source>grid services</source>
        <translation>services réseau</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>soutirage</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>soutiré</translation>
    </message>
    <message>
        <source>inject {0}</source>
        <translation>injecter {0}</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>installateur</translation>
    </message>
    <message>
        <source>island</source>
        <translation>îlot</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>ne répond plus</translation>
    </message>
    <message>
        <source>it is not the device that was set up</source>
        <translation>ce n’est pas l’appareil configuré</translation>
    </message>
    <message>
        <source>its values are impossible</source>
        <translation>ses valeurs sont impossibles</translation>
    </message>
    <message>
        <source>its values do not move</source>
        <translation>ses valeurs ne bougent pas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>leaves below {0}</source>
        <translation>délesté sous {0}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>pas de tensions de cellules</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>plus mise de côté</translation>
    </message>
    <message>
        <source>not available (0)</source>
        <translation>non disponible (0)</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>non entendu depuis le démarrage</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>éteint pour économiser l’énergie</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>éteint jusqu’à ce que l’îlot soit stable</translation>
    </message>
    <message>
        <source>off: too much was switched on</source>
        <translation>éteint : trop était allumé</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>on the grid</source>
        <translation>sur le réseau</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>à l'essai</translation>
    </message>
    <message>
        <source>only listened to</source>
        <translation>écoute seule</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>coupure</translation>
    </message>
    <message>
        <source>produced</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>profile never checked on a real device</source>
        <translation>profil jamais vérifié sur un appareil réel</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>apparue</translation>
    </message>
    <message>
        <source>recognised, but its profile is made up for the simulator</source>
        <translation>reconnu, mais son profil est inventé pour le simulateur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>se sépare</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>numéro de série {serial}</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>several profiles fit: choose what the nameplate says</source>
        <translation>plusieurs profils conviennent : choisissez d’après la plaque signalétique</translation>
    </message>
    <message>
        <source>speaks Modbus, but is not known here: see the list of devices, or ask for a profile</source>
        <translation>parle Modbus, mais inconnu ici : voir la liste des appareils, ou demander un profil</translation>
    </message>
    <message>
        <source>stays down to {0}</source>
        <translation>reste jusqu’à {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>arrêté par une alarme</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>alimenté</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>le cloud</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>le groupement</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>la console</translation>
    </message>
    <message>
        <source>the day-ahead timetable</source>
        <translation>l’horaire J-1</translation>
    </message>
    <message>
        <source>the intraday timetable</source>
        <translation>l’horaire infrajournalier</translation>
    </message>
    <message>
        <source>the island</source>
        <translation>l’îlot</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>le mode</translation>
    </message>
    <message>
        <source>the own timetable</source>
        <translation>l’horaire propre</translation>
    </message>
    <message>
        <source>the state of the unit</source>
        <translation>l’état de l’unité</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>le système</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>cet écran</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>used</source>
        <translation>consommé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>waits for a quiet time</source>
        <translation>attend un moment calme</translation>
    </message>
    <message>
        <source>watching the grid</source>
        <translation>observe le réseau</translation>
    </message>
    <message>
        <source>what was sold or ordered</source>
        <translation>ce qui est vendu ou commandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, measured</source>
        <translation>oui, mesuré</translation>
    </message>
    <message>
        <source>{0} % discharge, {1} % charge</source>
        <translation>{0} % décharge, {1} % charge</translation>
    </message>
    <message>
        <source>{0} (next day)</source>
        <translation>{0} (lendemain)</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} à partir de {1}</translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation>{0} entrant</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>{0} sortant</translation>
    </message>
    <message>
        <source>{0} s more</source>
        <translation>encore {0} s</translation>
    </message>
    <message>
        <source>{0}, {1}–{2}</source>
        <translation>{0}, {1}–{2}</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} adresses</translation>
    </message>
    <message>
        <source>{count} alarms in {minutes} minutes. Begin with what came first.</source>
        <translation>{count} alarmes en {minutes} minutes. Commencer par la première venue.</translation>
    </message>
    <message>
        <source>{count} more follow from it</source>
        <translation>{count} autres en découlent</translation>
    </message>
    <message>
        <source>{count} times discharging and charging, {time} each</source>
        <translation>{count} fois décharge et charge, {time} chacune</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>{first} after {delay} s, {second} after {later} s</source>
        <translation>{first} après {delay} s, {second} après {later} s</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{names} go on</source>
        <translation>{names} continuent</translation>
    </message>
    <message>
        <source>{names}: not asked again</source>
        <translation>{names} : non réinterrogés</translation>
    </message>
    <message>
        <source>{name} charges with {power}.</source>
        <translation>{name} charge à {power}.</translation>
    </message>
    <message>
        <source>{name} discharges with {power}.</source>
        <translation>{name} décharge à {power}.</translation>
    </message>
    <message>
        <source>{name} measures</source>
        <translation>{name} mesure</translation>
    </message>
    <message>
        <source>{name} rests.</source>
        <translation>{name} est au repos.</translation>
    </message>
    <message>
        <source>{name}: charging / discharging</source>
        <translation>{name} : charge / décharge</translation>
    </message>
    <message>
        <source>{name}: charging / discharging current</source>
        <translation>{name} : courant de charge / décharge</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <source>{now}. Changes seen: {count}</source>
        <translation>{now}. Changements vus : {count}</translation>
    </message>
    <message>
        <source>{place}: direction</source>
        <translation>{place} : sens</translation>
    </message>
    <message>
        <source>{place}: follows its commands</source>
        <translation>{place} : suit les consignes</translation>
    </message>
    <message>
        <source>{place}: how fast it answers</source>
        <translation>{place} : rapidité de réponse</translation>
    </message>
    <message>
        <source>{place}: meters exchanged</source>
        <translation>{place} : compteurs intervertis</translation>
    </message>
    <message>
        <source>{place}: names of the phases</source>
        <translation>{place} : noms des phases</translation>
    </message>
    <message>
        <source>{place}: nothing to judge by</source>
        <translation>{place} : rien à juger</translation>
    </message>
    <message>
        <source>{place}: sits in the wrong place</source>
        <translation>{place} : mal placé</translation>
    </message>
    <message>
        <source>{place}: size of the values</source>
        <translation>{place} : grandeur des valeurs</translation>
    </message>
    <message>
        <source>{place}: total and phases</source>
        <translation>{place} : total et phases</translation>
    </message>
    <message>
        <source>{place}: transformer turned round</source>
        <translation>{place} : transformateur retourné</translation>
    </message>
    <message>
        <source>{place}: transformer without signal</source>
        <translation>{place} : transformateur sans signal</translation>
    </message>
    <message>
        <source>{place}: transformers exchanged</source>
        <translation>{place} : transformateurs intervertis</translation>
    </message>
    <message>
        <source>{place}: transformers on their phases</source>
        <translation>{place} : transformateurs sur leurs phases</translation>
    </message>
    <message>
        <source>{place}: transformers wired wrong</source>
        <translation>{place} : transformateurs mal câblés</translation>
    </message>
    <message>
        <source>{place}: where it sits</source>
        <translation>{place} : emplacement</translation>
    </message>
    <message>
        <source>{power} measured</source>
        <translation>{power} mesurés</translation>
    </message>
    <message>
        <source>{power} measured, {wanted} wanted</source>
        <translation>{power} mesurés, {wanted} voulus</translation>
    </message>
    <message>
        <source>{silent} of {count} devices are not heard. Put that right before the test.</source>
        <translation>{silent} appareils sur {count} ne répondent pas. Y remédier avant l’essai.</translation>
    </message>
    <message>
        <source>{time}, after a power cut or a kill</source>
        <translation>{time}, après une coupure ou un arrêt forcé</translation>
    </message>
</context>
</TS>
