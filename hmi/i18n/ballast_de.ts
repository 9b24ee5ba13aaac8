<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Put this aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>What the unit does about it</source>
        <translation>Was die Anlage dagegen tut</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>1 of {0}</source>
        <translation>1 von {0}</translation>
    </message>
    <message>
        <source>A backup test is running</source>
        <translation>Ein Notstromtest läuft</translation>
    </message>
    <message>
        <source>A blocked air path, a loose bus bar or a damaged cell.</source>
        <translation>Blockierter Luftweg, lose Stromschiene oder beschädigte Zelle.</translation>
    </message>
    <message>
        <source>A blown fuse or an interrupted conductor.</source>
        <translation>Durchgebrannte Sicherung oder unterbrochener Leiter.</translation>
    </message>
    <message>
        <source>A blown fuse, an open conductor or swapped phases.</source>
        <translation>Durchgebrannte Sicherung, offener Leiter oder vertauschte Phasen.</translation>
    </message>
    <message>
        <source>A broken sense wire or temperature probe.</source>
        <translation>Gebrochene Messleitung oder Temperaturfühler.</translation>
    </message>
    <message>
        <source>A cable between master and modules is loose or a module has no supply.</source>
        <translation>Ein Kabel zwischen Master und Modulen ist lose, oder ein Modul hat keine Versorgung.</translation>
    </message>
    <message>
        <source>A cable, a bus bar or the DC input of the inverter.</source>
        <translation>Ein Kabel, eine Stromschiene oder der DC-Eingang des Wechselrichters.</translation>
    </message>
    <message>
        <source>A cell has fallen below the voltage at which it is damaged; charging it could start a fire.</source>
        <translation>Eine Zelle fiel unter die Spannung, bei der sie Schaden nimmt; Laden könnte einen Brand auslösen.</translation>
    </message>
    <message>
        <source>A command was not carried out</source>
        <translation>Ein Befehl wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>A conductor of the DC or AC side touches earth.</source>
        <translation>Ein Leiter der DC- oder AC-Seite berührt Erde.</translation>
    </message>
    <message>
        <source>A conductor of the DC side touches earth.</source>
        <translation>Ein Leiter der DC-Seite berührt Erde.</translation>
    </message>
    <message>
        <source>A critically low battery cannot be charged</source>
        <translation>Eine kritisch leere Batterie kann nicht geladen werden</translation>
    </message>
    <message>
        <source>A current sensor is mounted backwards, or the sign in a profile is wrong: limits would watch the wrong side.</source>
        <translation>Ein Stromsensor sitzt verkehrt herum, oder das Vorzeichen in einem Profil ist falsch: Grenzen wachten über die falsche Seite.</translation>
    </message>
    <message>
        <source>A current transformer is turned round or missing, or the meter works in unsigned mode.</source>
        <translation>Ein Stromwandler ist verdreht oder fehlt, oder der Zähler misst ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>A damaged file was set aside</source>
        <translation>Eine beschädigte Datei wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>A damaged plug or cable.</source>
        <translation>Beschädigter Stecker oder Kabel.</translation>
    </message>
    <message>
        <source>A driver or power transistor is damaged.</source>
        <translation>Ein Treiber oder Leistungstransistor ist beschädigt.</translation>
    </message>
    <message>
        <source>A failed current sensor or power stage.</source>
        <translation>Ausgefallener Stromsensor oder Leistungsteil.</translation>
    </message>
    <message>
        <source>A failed power stage.</source>
        <translation>Ausgefallenes Leistungsteil.</translation>
    </message>
    <message>
        <source>A fault of the program ended it; control was not touched.</source>
        <translation>Ein Fehler des Programms hat sie beendet; die Regelung war nicht betroffen.</translation>
    </message>
    <message>
        <source>A full charge is due</source>
        <translation>Eine Vollladung ist fällig</translation>
    </message>
    <message>
        <source>A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.</source>
        <translation>Sicherung im Spannungspfad des Zählers, lose Ader oder falsche Phasenzahl in der Anlagendatei.</translation>
    </message>
    <message>
        <source>A grid service can deliver less than is sold</source>
        <translation>Ein Netzdienst kann weniger liefern als verkauft</translation>
    </message>
    <message>
        <source>A grid service fades to save the last of its energy</source>
        <translation>Ein Netzdienst klingt ab, um den Rest seiner Energie zu schonen</translation>
    </message>
    <message>
        <source>A grid service that is sold is not delivered</source>
        <translation>Ein verkaufter Netzdienst wird nicht erbracht</translation>
    </message>
    <message>
        <source>A large plant has tripped, or the site has become an island.</source>
        <translation>Ein großes Kraftwerk ist ausgefallen, oder der Standort ist eine Insel geworden.</translation>
    </message>
    <message>
        <source>A large single-phase load, a weak neutral, or a high-ohmic contact.</source>
        <translation>Große einphasige Last, schwacher Neutralleiter oder hochohmiger Kontakt.</translation>
    </message>
    <message>
        <source>A leaking seal, an open door or a failed heater: water will condense on cold parts.</source>
        <translation>Undichte Dichtung, offene Tür oder ausgefallene Heizung: An kalten Teilen kondensiert Wasser.</translation>
    </message>
    <message>
        <source>A limit of battery, inverter or grid connection leaves less power than the volume needs.</source>
        <translation>Eine Grenze von Batterie, Wechselrichter oder Netzanschluss lässt weniger Leistung, als die Menge braucht.</translation>
    </message>
    <message>
        <source>A limit was neither renewed nor released in time, or the contact of the control box cannot be read.</source>
        <translation>Eine Grenze wurde weder erneuert noch rechtzeitig aufgehoben, oder der Kontakt der Steuerbox ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A load feeds back, or the inverter's control has failed.</source>
        <translation>Ein Verbraucher speist zurück, oder die Regelung des Wechselrichters ist ausgefallen.</translation>
    </message>
    <message>
        <source>A load or cable behind the backup output.</source>
        <translation>Ein Verbraucher oder Kabel hinter dem Notstromausgang.</translation>
    </message>
    <message>
        <source>A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).</source>
        <translation>Eine lange Frequenzabweichung hat die Batterie fast geleert oder gefüllt (Energiemanagement im Alarmzustand).</translation>
    </message>
    <message>
        <source>A long power cut, or a mode that uses the battery below the reserve.</source>
        <translation>Langer Stromausfall oder eine Betriebsart, die die Batterie unter die Reserve nutzt.</translation>
    </message>
    <message>
        <source>A loose DC plug or a damaged cable burns.</source>
        <translation>Ein loser DC-Stecker oder ein beschädigtes Kabel brennt.</translation>
    </message>
    <message>
        <source>A loose cable behind its display; it works on without.</source>
        <translation>Loses Kabel hinter seiner Anzeige; er arbeitet ohne sie weiter.</translation>
    </message>
    <message>
        <source>A loose connection, a blown fuse or strings of different age.</source>
        <translation>Lose Verbindung, durchgebrannte Sicherung oder Stränge verschiedenen Alters.</translation>
    </message>
    <message>
        <source>A loose or corroded power connection.</source>
        <translation>Loser oder korrodierter Leistungsanschluss.</translation>
    </message>
    <message>
        <source>A loose plug in the chain of modules, or a dead module.</source>
        <translation>Loser Stecker in der Modulkette oder ein totes Modul.</translation>
    </message>
    <message>
        <source>A loose terminal, a worn contact or a damaged cable.</source>
        <translation>Lose Klemme, abgenutzter Kontakt oder beschädigtes Kabel.</translation>
    </message>
    <message>
        <source>A meter is wired backwards or scaled wrongly, or a generator is not metered.</source>
        <translation>Ein Zähler ist verkehrt verdrahtet oder falsch skaliert, oder ein Erzeuger wird nicht gemessen.</translation>
    </message>
    <message>
        <source>A module of the inverter is out of service</source>
        <translation>Ein Modul des Wechselrichters ist außer Betrieb</translation>
    </message>
    <message>
        <source>A network switch, a power supply or a common cable has failed.</source>
        <translation>Ein Netzwerk-Switch, ein Netzteil oder ein gemeinsames Kabel ist ausgefallen.</translation>
    </message>
    <message>
        <source>A part does not answer as it should at the start.</source>
        <translation>Ein Teil antwortet beim Start nicht, wie es soll.</translation>
    </message>
    <message>
        <source>A part of the program was switched off</source>
        <translation>Ein Teil des Programms wurde abgeschaltet</translation>
    </message>
    <message>
        <source>A person or a system has asked for idle, and that comes before every schedule.</source>
        <translation>Eine Person oder ein System hat Leerlauf verlangt, und das geht jedem Fahrplan vor.</translation>
    </message>
    <message>
        <source>A phase of the grid connection carries more than its fuse</source>
        <translation>Eine Phase des Netzanschlusses führt mehr als ihre Sicherung</translation>
    </message>
    <message>
        <source>A phase of the grid connection is not measured</source>
        <translation>Eine Phase des Netzanschlusses wird nicht gemessen</translation>
    </message>
    <message>
        <source>A phase of the grid is missing</source>
        <translation>Eine Phase des Netzes fehlt</translation>
    </message>
    <message>
        <source>A plug inside is loose, or a board has failed.</source>
        <translation>Ein Stecker im Inneren ist lose, oder eine Platine ist ausgefallen.</translation>
    </message>
    <message>
        <source>A rack was disconnected for a while or has a weak module.</source>
        <translation>Ein Rack war eine Weile getrennt oder hat ein schwaches Modul.</translation>
    </message>
    <message>
        <source>A safety sensor has failed</source>
        <translation>Ein Sicherheitssensor ist ausgefallen</translation>
    </message>
    <message>
        <source>A schedule is not followed: the unit was set idle</source>
        <translation>Ein Fahrplan wird nicht befolgt: Die Anlage wurde in Leerlauf gesetzt</translation>
    </message>
    <message>
        <source>A second controller, the inverter's own program, or a wrong sign or current sensor.</source>
        <translation>Zweiter Regler, eigenes Programm des Wechselrichters, falsches Vorzeichen oder Stromsensor.</translation>
    </message>
    <message>
        <source>A sensor has failed</source>
        <translation>Ein Sensor ist ausgefallen</translation>
    </message>
    <message>
        <source>A short circuit or an overload.</source>
        <translation>Ein Kurzschluss oder eine Überlast.</translation>
    </message>
    <message>
        <source>A stop, a lost feedback or an open contactor keeps both the island and the grid away.</source>
        <translation>Ein Stopp, eine fehlende Rückmeldung oder ein offenes Schütz hält Insel und Netz fern.</translation>
    </message>
    <message>
        <source>A test signal drives the grid services</source>
        <translation>Ein Testsignal steuert die Netzdienste</translation>
    </message>
    <message>
        <source>A volume that is sold is not covered any more</source>
        <translation>Eine verkaufte Menge ist nicht mehr gedeckt</translation>
    </message>
    <message>
        <source>A weak module, or modules of different age in one rack.</source>
        <translation>Schwaches Modul oder Module verschiedenen Alters in einem Rack.</translation>
    </message>
    <message>
        <source>A weak power supply or a long thin cable: the computer may restart or damage its card.</source>
        <translation>Schwaches Netzteil oder langes dünnes Kabel: Der Computer kann neu starten oder seine Karte beschädigen.</translation>
    </message>
    <message>
        <source>AC and DC power differ by more than any loss: a wrong scale or sign in the profile, or a broken sensor.</source>
        <translation>AC- und DC-Leistung unterscheiden sich mehr als jeder Verlust: falsche Skalierung, falsches Vorzeichen im Profil oder defekter Sensor.</translation>
    </message>
    <message>
        <source>AC switch of the inverter is open</source>
        <translation>AC-Schalter des Wechselrichters ist offen</translation>
    </message>
    <message>
        <source>Acknowledge the writes of this battery in the site file; check the CAN cable.</source>
        <translation>Schreiben auf diese Batterie in der Anlagendatei bestätigen; CAN-Kabel prüfen.</translation>
    </message>
    <message>
        <source>An installer has asked for it.</source>
        <translation>Ein Installateur hat ihn verlangt.</translation>
    </message>
    <message>
        <source>An installer has switched on the test mode of the frequency.</source>
        <translation>Ein Installateur hat den Testbetrieb der Frequenz eingeschaltet.</translation>
    </message>
    <message>
        <source>An open contactor or fuse between them, or a wrong scale in a profile.</source>
        <translation>Offenes Schütz oder Sicherung dazwischen, oder falsche Skalierung in einem Profil.</translation>
    </message>
    <message>
        <source>An operator has stopped the unit.</source>
        <translation>Ein Bediener hat die Anlage gestoppt.</translation>
    </message>
    <message>
        <source>An output is not as it was set</source>
        <translation>Ein Ausgang ist nicht wie gesetzt</translation>
    </message>
    <message>
        <source>An update was not finished.</source>
        <translation>Ein Update wurde nicht beendet.</translation>
    </message>
    <message>
        <source>An update was refused</source>
        <translation>Eine Aktualisierung wurde abgelehnt</translation>
    </message>
    <message>
        <source>An update was taken back</source>
        <translation>Eine Aktualisierung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Another model or firmware answers at this address, or its set-up is unsuitable.</source>
        <translation>Ein anderes Modell oder eine andere Firmware antwortet, oder die Einstellung ist ungeeignet.</translation>
    </message>
    <message>
        <source>Another program needs the processor, or it slows down from heat or low supply voltage.</source>
        <translation>Ein anderes Programm braucht den Prozessor, oder er wird durch Hitze oder Unterspannung langsamer.</translation>
    </message>
    <message>
        <source>Another program needs the processor.</source>
        <translation>Ein anderes Programm braucht den Prozessor.</translation>
    </message>
    <message>
        <source>Another program, or a fault of this one.</source>
        <translation>Ein anderes Programm oder ein Fehler in diesem.</translation>
    </message>
    <message>
        <source>Another source feeds the backup output</source>
        <translation>Eine andere Quelle speist den Notstromausgang</translation>
    </message>
    <message>
        <source>BMS cannot hear one of its parts</source>
        <translation>BMS hört einen seiner Teile nicht</translation>
    </message>
    <message>
        <source>BMS does not hear the controller</source>
        <translation>BMS hört den Regler nicht</translation>
    </message>
    <message>
        <source>BMS does not measure the current</source>
        <translation>BMS misst den Strom nicht</translation>
    </message>
    <message>
        <source>BMS forbids charging</source>
        <translation>BMS verbietet das Laden</translation>
    </message>
    <message>
        <source>BMS forbids discharging</source>
        <translation>BMS verbietet das Entladen</translation>
    </message>
    <message>
        <source>BMS has lost a module</source>
        <translation>BMS hat ein Modul verloren</translation>
    </message>
    <message>
        <source>BMS state of charge does not move</source>
        <translation>Ladezustand des BMS bewegt sich nicht</translation>
    </message>
    <message>
        <source>BMS: battery is aged</source>
        <translation>BMS: Batterie ist gealtert</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high</source>
        <translation>BMS: Zellspannung zu hoch</translation>
    </message>
    <message>
        <source>BMS: cell voltage too high: protection</source>
        <translation>BMS: Zellspannung zu hoch: Schutz</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low</source>
        <translation>BMS: Zellspannung zu tief</translation>
    </message>
    <message>
        <source>BMS: cell voltage too low: protection</source>
        <translation>BMS: Zellspannung zu tief: Schutz</translation>
    </message>
    <message>
        <source>BMS: cells are far apart</source>
        <translation>BMS: Zellen liegen weit auseinander</translation>
    </message>
    <message>
        <source>BMS: cells are far apart: protection</source>
        <translation>BMS: Zellen liegen weit auseinander: Schutz</translation>
    </message>
    <message>
        <source>BMS: door is open</source>
        <translation>BMS: Tür ist offen</translation>
    </message>
    <message>
        <source>BMS: ground fault</source>
        <translation>BMS: Erdschluss</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high</source>
        <translation>BMS: Rackspannung zu hoch</translation>
    </message>
    <message>
        <source>BMS: rack voltage too high: protection</source>
        <translation>BMS: Rackspannung zu hoch: Schutz</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low</source>
        <translation>BMS: Rackspannung zu tief</translation>
    </message>
    <message>
        <source>BMS: rack voltage too low: protection</source>
        <translation>BMS: Rackspannung zu tief: Schutz</translation>
    </message>
    <message>
        <source>BMS: rack voltages are far apart</source>
        <translation>BMS: Rackspannungen liegen weit auseinander</translation>
    </message>
    <message>
        <source>BMS: state of charge is high</source>
        <translation>BMS: Ladezustand ist hoch</translation>
    </message>
    <message>
        <source>BMS: state of charge is low</source>
        <translation>BMS: Ladezustand ist niedrig</translation>
    </message>
    <message>
        <source>Backup output is overloaded</source>
        <translation>Notstromausgang ist überlastet</translation>
    </message>
    <message>
        <source>Backup output is wired wrongly</source>
        <translation>Notstromausgang ist falsch verdrahtet</translation>
    </message>
    <message>
        <source>Bad shield or terminators, a loose plug, or more frames than the interface can take.</source>
        <translation>Schlechter Schirm oder Abschluss, loser Stecker, oder mehr Telegramme, als die Schnittstelle aufnimmt.</translation>
    </message>
    <message>
        <source>Battery allows neither charging nor discharging</source>
        <translation>Batterie erlaubt weder Laden noch Entladen</translation>
    </message>
    <message>
        <source>Battery charges although nobody asks</source>
        <translation>Batterie lädt, obwohl niemand es verlangt</translation>
    </message>
    <message>
        <source>Battery does not answer</source>
        <translation>Batterie antwortet nicht</translation>
    </message>
    <message>
        <source>Battery has aged</source>
        <translation>Batterie ist gealtert</translation>
    </message>
    <message>
        <source>Battery is below its lowest state of charge</source>
        <translation>Batterie ist unter ihrem tiefsten Ladezustand</translation>
    </message>
    <message>
        <source>Battery is charged from critically low</source>
        <translation>Batterie wird aus kritischer Leere geladen</translation>
    </message>
    <message>
        <source>Battery is deeply discharged and must not be charged</source>
        <translation>Batterie ist tiefentladen und darf nicht geladen werden</translation>
    </message>
    <message>
        <source>Battery is nearly empty</source>
        <translation>Batterie ist fast leer</translation>
    </message>
    <message>
        <source>Battery is not the expected device</source>
        <translation>Batterie ist nicht das erwartete Gerät</translation>
    </message>
    <message>
        <source>Battery protection has tripped</source>
        <translation>Batterieschutz hat ausgelöst</translation>
    </message>
    <message>
        <source>Battery reports a warning</source>
        <translation>Batterie meldet eine Warnung</translation>
    </message>
    <message>
        <source>Battery sends frozen values</source>
        <translation>Batterie sendet eingefrorene Werte</translation>
    </message>
    <message>
        <source>Battery sends impossible values</source>
        <translation>Batterie sendet unmögliche Werte</translation>
    </message>
    <message>
        <source>Battery too cold</source>
        <translation>Batterie zu kalt</translation>
    </message>
    <message>
        <source>Battery too cold to charge</source>
        <translation>Batterie zu kalt zum Laden</translation>
    </message>
    <message>
        <source>Battery too cold to charge: protection</source>
        <translation>Batterie zu kalt zum Laden: Schutz</translation>
    </message>
    <message>
        <source>Battery too cold: protection</source>
        <translation>Batterie zu kalt: Schutz</translation>
    </message>
    <message>
        <source>Battery too hot</source>
        <translation>Batterie zu heiß</translation>
    </message>
    <message>
        <source>Battery too hot to charge</source>
        <translation>Batterie zu heiß zum Laden</translation>
    </message>
    <message>
        <source>Battery too hot to charge: protection</source>
        <translation>Batterie zu heiß zum Laden: Schutz</translation>
    </message>
    <message>
        <source>Battery too hot: protection</source>
        <translation>Batterie zu heiß: Schutz</translation>
    </message>
    <message>
        <source>Battery was never heard</source>
        <translation>Batterie hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>Blocked air path, failed fan or high room temperature.</source>
        <translation>Blockierter Luftweg, ausgefallener Lüfter oder hohe Raumtemperatur.</translation>
    </message>
    <message>
        <source>Board has no battery-backed clock</source>
        <translation>Platine hat keine gepufferte Uhr</translation>
    </message>
    <message>
        <source>Board with inputs or outputs does not answer</source>
        <translation>Platine mit Ein- oder Ausgängen antwortet nicht</translation>
    </message>
    <message>
        <source>Bring the racks to equal voltage before they are connected in parallel.</source>
        <translation>Racks auf gleiche Spannung bringen, bevor sie parallel verbunden werden.</translation>
    </message>
    <message>
        <source>Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.</source>
        <translation>Bus-off, fehlender Abschluss, falsche Bitrate, durchtrenntes Kabel, oder die Schnittstelle ist aus.</translation>
    </message>
    <message>
        <source>By its settings the site has less power or energy than when the volume was accepted.</source>
        <translation>Nach seinen Einstellungen hat der Standort weniger Leistung oder Energie als bei der Annahme der Menge.</translation>
    </message>
    <message>
        <source>CAN bus is disturbed or loses frames</source>
        <translation>CAN-Bus ist gestört oder verliert Telegramme</translation>
    </message>
    <message>
        <source>CAN bus is silent</source>
        <translation>CAN-Bus ist stumm</translation>
    </message>
    <message>
        <source>CAN interface has left the bus (bus-off)</source>
        <translation>CAN-Schnittstelle hat den Bus verlassen (Bus-off)</translation>
    </message>
    <message>
        <source>Cabinet door is open</source>
        <translation>Schranktür ist offen</translation>
    </message>
    <message>
        <source>Cabinet is too humid</source>
        <translation>Schrank ist zu feucht</translation>
    </message>
    <message>
        <source>Cabinet of the inverter is open</source>
        <translation>Gehäuse des Wechselrichters ist offen</translation>
    </message>
    <message>
        <source>Cabinet zone is too cold</source>
        <translation>Schrankzone ist zu kalt</translation>
    </message>
    <message>
        <source>Cabinet zone is too hot</source>
        <translation>Schrankzone ist zu heiß</translation>
    </message>
    <message>
        <source>Cable, switch or device failed, or another master holds the line.</source>
        <translation>Kabel, Switch oder Gerät ausgefallen, oder ein anderer Master belegt die Leitung.</translation>
    </message>
    <message>
        <source>Call service. After the cells were measured and replaced: acknowledge and reset.</source>
        <translation>Service rufen. Nach Messung und Ersatz der Zellen: quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Call the maker's service.</source>
        <translation>Service des Herstellers rufen.</translation>
    </message>
    <message>
        <source>Call the maker's service; the inverter may not be separated from the grid.</source>
        <translation>Service des Herstellers rufen; der Wechselrichter ist vielleicht nicht vom Netz getrennt.</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart</source>
        <translation>Zelltemperaturen liegen weit auseinander</translation>
    </message>
    <message>
        <source>Cell temperatures are far apart: protection</source>
        <translation>Zelltemperaturen liegen weit auseinander: Schutz</translation>
    </message>
    <message>
        <source>Cell voltage too high</source>
        <translation>Zellspannung zu hoch</translation>
    </message>
    <message>
        <source>Cell voltage too low</source>
        <translation>Zellspannung zu tief</translation>
    </message>
    <message>
        <source>Cells are far apart</source>
        <translation>Zellen liegen weit auseinander</translation>
    </message>
    <message>
        <source>Cells too cold to charge</source>
        <translation>Zellen zu kalt zum Laden</translation>
    </message>
    <message>
        <source>Cells too hot</source>
        <translation>Zellen zu heiß</translation>
    </message>
    <message>
        <source>Charge at such times; set Q(U) or P(U) if the grid operator agrees.</source>
        <translation>Zu solchen Zeiten laden; Q(U) oder P(U) einstellen, wenn der Netzbetreiber zustimmt.</translation>
    </message>
    <message>
        <source>Charge current too high</source>
        <translation>Ladestrom zu hoch</translation>
    </message>
    <message>
        <source>Charge current too high: protection</source>
        <translation>Ladestrom zu hoch: Schutz</translation>
    </message>
    <message>
        <source>Charge flows, but the BMS sends the same state of charge all the time.</source>
        <translation>Ladung fließt, aber das BMS sendet ständig denselben Ladezustand.</translation>
    </message>
    <message>
        <source>Charge gently to full so that the BMS can balance.</source>
        <translation>Sanft voll laden, damit das BMS ausgleichen kann.</translation>
    </message>
    <message>
        <source>Charge it now; a rack that is discharged deeply is lost.</source>
        <translation>Jetzt laden; ein tiefentladenes Rack ist verloren.</translation>
    </message>
    <message>
        <source>Charge slowly under supervision; below the maker's limit call service. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Langsam unter Aufsicht laden; unter der Grenze des Herstellers den Service rufen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Charge slowly; have the weakest cell checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Langsam laden; die schwächste Zelle prüfen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Charge soon; a battery left empty is damaged.</source>
        <translation>Bald laden; eine leer stehende Batterie nimmt Schaden.</translation>
    </message>
    <message>
        <source>Charge soon; watch the weakest cell.</source>
        <translation>Bald laden; die schwächste Zelle beobachten.</translation>
    </message>
    <message>
        <source>Charge the battery, or choose the mode Backup.</source>
        <translation>Batterie laden oder die Betriebsart Notstrom wählen.</translation>
    </message>
    <message>
        <source>Charge to full and let the BMS balance for some hours.</source>
        <translation>Voll laden und das BMS einige Stunden ausgleichen lassen.</translation>
    </message>
    <message>
        <source>Charge; otherwise read the BMS's own display.</source>
        <translation>Laden; sonst Anzeige des BMS ablesen.</translation>
    </message>
    <message>
        <source>Charged too far: wrong charge voltage in the inverter, or a second charger.</source>
        <translation>Zu weit geladen: falsche Ladespannung im Wechselrichter oder ein zweites Ladegerät.</translation>
    </message>
    <message>
        <source>Charging below freezing plates lithium and damages cells for ever.</source>
        <translation>Laden unter dem Gefrierpunkt scheidet Lithium ab und schädigt die Zellen für immer.</translation>
    </message>
    <message>
        <source>Charging has stopped. Let the BMS balance.</source>
        <translation>Das Laden ist beendet. BMS ausgleichen lassen.</translation>
    </message>
    <message>
        <source>Charging has stopped. Look for a second charger; let the voltage come down.</source>
        <translation>Das Laden ist beendet. Zweites Ladegerät suchen; Spannung sinken lassen.</translation>
    </message>
    <message>
        <source>Charging waits. Check the heater.</source>
        <translation>Das Laden wartet. Heizung prüfen.</translation>
    </message>
    <message>
        <source>Charging with high power in a warm cabinet.</source>
        <translation>Laden mit hoher Leistung in einem warmen Schrank.</translation>
    </message>
    <message>
        <source>Check DC fuse and contactor; charge the battery.</source>
        <translation>DC-Sicherung und Schütz prüfen; Batterie laden.</translation>
    </message>
    <message>
        <source>Check DC switch, fuse and contactor.</source>
        <translation>DC-Schalter, Sicherung und Schütz prüfen.</translation>
    </message>
    <message>
        <source>Check cable and supply. The link comes back by itself.</source>
        <translation>Kabel und Versorgung prüfen. Die Verbindung kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Check cable and terminators between the inverters.</source>
        <translation>Kabel und Abschlüsse zwischen den Wechselrichtern prüfen.</translation>
    </message>
    <message>
        <source>Check capacity and current sensor; let the BMS learn with a full cycle.</source>
        <translation>Kapazität und Stromsensor prüfen; BMS mit einem vollen Zyklus lernen lassen.</translation>
    </message>
    <message>
        <source>Check direction and place of each current transformer; set the meter to bidirectional mode.</source>
        <translation>Richtung und Platz jedes Stromwandlers prüfen; Zähler auf Zweirichtungsmessung stellen.</translation>
    </message>
    <message>
        <source>Check door seals and drain; keep the cabinet closed until the heater has dried it.</source>
        <translation>Türdichtungen und Ablauf prüfen; Schrank geschlossen halten, bis die Heizung ihn getrocknet hat.</translation>
    </message>
    <message>
        <source>Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.</source>
        <translation>Lüfter und Filter prüfen; Schrank beschatten. Die Temperaturgrenzen der Zellen senken die Leistung.</translation>
    </message>
    <message>
        <source>Check fans and filters.</source>
        <translation>Lüfter und Filter prüfen.</translation>
    </message>
    <message>
        <source>Check fans, filters and room temperature.</source>
        <translation>Lüfter, Filter und Raumtemperatur prüfen.</translation>
    </message>
    <message>
        <source>Check fuses and connections of the named string.</source>
        <translation>Sicherungen und Verbindungen des genannten Strangs prüfen.</translation>
    </message>
    <message>
        <source>Check fuses and the order of the phases.</source>
        <translation>Sicherungen und Reihenfolge der Phasen prüfen.</translation>
    </message>
    <message>
        <source>Check grid fuses and switch; it comes back after its waiting time.</source>
        <translation>Netzsicherungen und Schalter prüfen; er kommt nach seiner Wartezeit zurück.</translation>
    </message>
    <message>
        <source>Check heater, its fuse and the door. Cold cells are not charged.</source>
        <translation>Heizung, ihre Sicherung und die Tür prüfen. Kalte Zellen werden nicht geladen.</translation>
    </message>
    <message>
        <source>Check interlock, auxiliary supply and pre-charge fuse.</source>
        <translation>Verriegelung, Hilfsversorgung und Vorladesicherung prüfen.</translation>
    </message>
    <message>
        <source>Check main switch and fuses; ask the grid operator. The unit comes back by itself.</source>
        <translation>Hauptschalter und Sicherungen prüfen; Netzbetreiber fragen. Die Anlage kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Check network cable and router; nothing is lost for a week.</source>
        <translation>Netzwerkkabel und Router prüfen; eine Woche lang geht nichts verloren.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor named here.</source>
        <translation>Stecker und Kabel des genannten Sensors prüfen.</translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.</source>
        <translation>Stecker und Kabel des Sensors prüfen. Heizungen der Zone bleiben aus, ihr Lüfter läuft mit mittlerer Drehzahl.</translation>
    </message>
    <message>
        <source>Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.</source>
        <translation>Stecker und beide 120-Ohm-Abschlüsse prüfen; Bitrate mit dem BMS vergleichen. Der Bus öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Check ratings in the site file and the device's remote-control set-up.</source>
        <translation>Nennwerte in der Anlagendatei und Fernsteuerung des Geräts prüfen.</translation>
    </message>
    <message>
        <source>Check seals and heater; do not open a cold cabinet in humid weather.</source>
        <translation>Dichtungen und Heizung prüfen; einen kalten Schrank bei feuchtem Wetter nicht öffnen.</translation>
    </message>
    <message>
        <source>Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.</source>
        <translation>Schirm, Stecker und Abschlüsse prüfen; ohne Versorgung 60 Ohm zwischen CAN-H und CAN-L messen.</translation>
    </message>
    <message>
        <source>Check shield, terminators and plugs of this device; keep the cable away from power cables.</source>
        <translation>Schirm, Abschlüsse und Stecker dieses Geräts prüfen; Kabel von Leistungskabeln fernhalten.</translation>
    </message>
    <message>
        <source>Check supply, cable, address and unit id in the site file.</source>
        <translation>Versorgung, Kabel, Adresse und Geräte-ID in der Anlagendatei prüfen.</translation>
    </message>
    <message>
        <source>Check that remote control is enabled in the inverter; no power is commanded before.</source>
        <translation>Prüfen, ob Fernsteuerung im Wechselrichter freigegeben ist; vorher wird keine Leistung befohlen.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the BMS; compare the static limits in the site file. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Prüfen, ob der Wechselrichter dem BMS folgt; feste Grenzen der Anlagendatei vergleichen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Check that the inverter obeys the charge limit of the BMS.</source>
        <translation>Prüfen, ob der Wechselrichter die Ladegrenze des BMS einhält.</translation>
    </message>
    <message>
        <source>Check the DC voltage; let it cool for ten minutes before another try.</source>
        <translation>DC-Spannung prüfen; vor einem neuen Versuch zehn Minuten abkühlen lassen.</translation>
    </message>
    <message>
        <source>Check the PV inverter's own export control, or choose a mode that stores surplus, such as self-consumption.</source>
        <translation>Eigene Einspeiseregelung des PV-Wechselrichters prüfen oder eine Betriebsart wählen, die Überschuss speichert, etwa Eigenverbrauch.</translation>
    </message>
    <message>
        <source>Check the air path of the warmest module.</source>
        <translation>Luftweg des wärmsten Moduls prüfen.</translation>
    </message>
    <message>
        <source>Check the auxiliary supply; call the maker's service.</source>
        <translation>Hilfsversorgung prüfen; Service des Herstellers rufen.</translation>
    </message>
    <message>
        <source>Check the cable and the battery type in the inverter.</source>
        <translation>Kabel und Batterietyp im Wechselrichter prüfen.</translation>
    </message>
    <message>
        <source>Check the cable; without its meter its export limit may be kept at zero.</source>
        <translation>Kabel prüfen; ohne seinen Zähler kann die Einspeisung auf null begrenzt sein.</translation>
    </message>
    <message>
        <source>Check the cables between the modules.</source>
        <translation>Kabel zwischen den Modulen prüfen.</translation>
    </message>
    <message>
        <source>Check the converter and the A/B wires; look for a second master.</source>
        <translation>Wandler und A/B-Adern prüfen; nach einem zweiten Master suchen.</translation>
    </message>
    <message>
        <source>Check the devices named in the detail.</source>
        <translation>Die im Detail genannten Geräte prüfen.</translation>
    </message>
    <message>
        <source>Check the fan for dirt and bearing noise; replace it.</source>
        <translation>Lüfter auf Schmutz und Lagergeräusch prüfen; ersetzen.</translation>
    </message>
    <message>
        <source>Check the file of secrets named in the site file, the device at the hub, and the clock.</source>
        <translation>Geheimnisdatei laut Anlagendatei, das Gerät am Hub und die Uhr prüfen.</translation>
    </message>
    <message>
        <source>Check the heater and the room temperature.</source>
        <translation>Heizung und Raumtemperatur prüfen.</translation>
    </message>
    <message>
        <source>Check the network. Control works on; schedules wait.</source>
        <translation>Netzwerk prüfen. Die Regelung läuft weiter; Fahrpläne warten.</translation>
    </message>
    <message>
        <source>Check the neutral and the wiring mode set in the inverter.</source>
        <translation>Neutralleiter und eingestellte Netzform im Wechselrichter prüfen.</translation>
    </message>
    <message>
        <source>Check the plugs of the named module; restart the BMS.</source>
        <translation>Stecker des genannten Moduls prüfen; BMS neu starten.</translation>
    </message>
    <message>
        <source>Check the price service. Prices of the day before are assumed meanwhile.</source>
        <translation>Preisdienst prüfen. Bis dahin gelten die Preise des Vortags.</translation>
    </message>
    <message>
        <source>Check the profile in the site file and the set-up of the device.</source>
        <translation>Profil in der Anlagendatei und Einstellung des Geräts prüfen.</translation>
    </message>
    <message>
        <source>Check the switch and the supply the named devices share.</source>
        <translation>Switch und Versorgung prüfen, die die genannten Geräte teilen.</translation>
    </message>
    <message>
        <source>Check the wiring of the backup output.</source>
        <translation>Verdrahtung des Notstromausgangs prüfen.</translation>
    </message>
    <message>
        <source>Check voltage, frequency and fuel of the generator.</source>
        <translation>Spannung, Frequenz und Kraftstoff des Generators prüfen.</translation>
    </message>
    <message>
        <source>Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).</source>
        <translation>Verdrahtung, beide 120-Ohm-Abschlüsse und Bitrate prüfen. Sie kommt von selbst zurück (restart-ms der Schnittstelle).</translation>
    </message>
    <message>
        <source>Clean filters, check fans, give it air.</source>
        <translation>Filter reinigen, Lüfter prüfen, Luft schaffen.</translation>
    </message>
    <message>
        <source>Clean filters, check fans.</source>
        <translation>Filter reinigen, Lüfter prüfen.</translation>
    </message>
    <message>
        <source>Clean its filter and check its small fan.</source>
        <translation>Seinen Filter reinigen und den kleinen Lüfter prüfen.</translation>
    </message>
    <message>
        <source>Clean or replace the fan.</source>
        <translation>Lüfter reinigen oder ersetzen.</translation>
    </message>
    <message>
        <source>Clock has jumped</source>
        <translation>Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>Clock is not set</source>
        <translation>Uhr ist nicht gestellt</translation>
    </message>
    <message>
        <source>Close it when the cause is known.</source>
        <translation>Schließen, wenn die Ursache bekannt ist.</translation>
    </message>
    <message>
        <source>Close it; check its contact.</source>
        <translation>Schließen; seinen Kontakt prüfen.</translation>
    </message>
    <message>
        <source>Close the door; check its contact.</source>
        <translation>Tür schließen; ihren Kontakt prüfen.</translation>
    </message>
    <message>
        <source>Close the door; climate control cannot hold temperature and humidity.</source>
        <translation>Tür schließen; sonst sind Temperatur und Feuchte nicht zu halten.</translation>
    </message>
    <message>
        <source>Coil, its supply or its feedback contact failed.</source>
        <translation>Spule, ihre Versorgung oder der Rückmeldekontakt ist ausgefallen.</translation>
    </message>
    <message>
        <source>Cold room or failed heater.</source>
        <translation>Kalter Raum oder ausgefallene Heizung.</translation>
    </message>
    <message>
        <source>Compare both sides with the inverter's display; check the profile.</source>
        <translation>Beide Seiten mit der Anzeige des Wechselrichters vergleichen; Profil prüfen.</translation>
    </message>
    <message>
        <source>Compare grid, PV and inverter power with their own displays; check the current transformers. Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.</source>
        <translation>Leistung von Netz, PV und Wechselrichter mit deren Anzeigen vergleichen; Stromwandler prüfen. Jeden Erzeuger messen oder den PV-Zähler aus der Anlagendatei nehmen. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Compare set-point and power on the inverter page; look for a second controller.</source>
        <translation>Sollwert und Leistung auf der Wechselrichterseite vergleichen; nach einem zweiten Regler suchen.</translation>
    </message>
    <message>
        <source>Compare the charge voltage of the inverter with the limit of the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Ladespannung des Wechselrichters mit der Grenze des BMS vergleichen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Compare the charge voltage with the limit of the BMS.</source>
        <translation>Ladespannung mit der Grenze des BMS vergleichen.</translation>
    </message>
    <message>
        <source>Compare the limits of inverter and BMS.</source>
        <translation>Grenzen von Wechselrichter und BMS vergleichen.</translation>
    </message>
    <message>
        <source>Compare the settings with the commissioning record.</source>
        <translation>Einstellungen mit dem Inbetriebnahmeprotokoll vergleichen.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS.</source>
        <translation>Feste Grenzen der Anlagendatei mit dem BMS vergleichen.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Feste Grenzen der Anlagendatei mit dem BMS vergleichen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS; look for overload in backup. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Feste Grenzen der Anlagendatei mit dem BMS vergleichen; nach Überlast im Notstrom suchen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Compare the time; records around the jump carry a wrong one.</source>
        <translation>Zeit vergleichen; Aufzeichnungen um den Sprung tragen eine falsche.</translation>
    </message>
    <message>
        <source>Compare with another instrument; inform the grid operator.</source>
        <translation>Mit einem anderen Messgerät vergleichen; Netzbetreiber informieren.</translation>
    </message>
    <message>
        <source>Compare with the device's own display; check profile and wiring.</source>
        <translation>Mit der Anzeige des Geräts vergleichen; Profil und Verdrahtung prüfen.</translation>
    </message>
    <message>
        <source>Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.</source>
        <translation>Mit den Unterlagen des Netzbetreibers vergleichen; Wechselrichter oder `grid_code.protection` der Anlagendatei berichtigen.</translation>
    </message>
    <message>
        <source>Compare with the inverter's DC current; check contactor and fuse of this rack.</source>
        <translation>Mit dem DC-Strom des Wechselrichters vergleichen; Schütz und Sicherung dieses Racks prüfen.</translation>
    </message>
    <message>
        <source>Compare with the meter; ask the grid operator; check the grid code set in the inverter.</source>
        <translation>Mit dem Zähler vergleichen; Netzbetreiber fragen; Ländereinstellung im Wechselrichter prüfen.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and fuses.</source>
        <translation>Mit dem Zähler vergleichen; Klemmen und Sicherungen prüfen.</translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and the grid code set in the inverter.</source>
        <translation>Mit dem Zähler vergleichen; Klemmen und Ländereinstellung im Wechselrichter prüfen.</translation>
    </message>
    <message>
        <source>Contact of the emergency stop flickers</source>
        <translation>Kontakt des Not-Halts flackert</translation>
    </message>
    <message>
        <source>Contactor does not act as told</source>
        <translation>Schütz tut nicht, was es soll</translation>
    </message>
    <message>
        <source>Contactor does not act as told: protection</source>
        <translation>Schütz tut nicht, was es soll: Schutz</translation>
    </message>
    <message>
        <source>Contactor of the rack does not close</source>
        <translation>Schütz des Racks schließt nicht</translation>
    </message>
    <message>
        <source>Contactor of the rack does not open</source>
        <translation>Schütz des Racks öffnet nicht</translation>
    </message>
    <message>
        <source>Control board of the inverter has failed</source>
        <translation>Steuerplatine des Wechselrichters ist ausgefallen</translation>
    </message>
    <message>
        <source>Control board of the inverter is hot</source>
        <translation>Steuerplatine des Wechselrichters ist heiß</translation>
    </message>
    <message>
        <source>Control cycle came late</source>
        <translation>Regelzyklus kam zu spät</translation>
    </message>
    <message>
        <source>Control cycles are late again and again</source>
        <translation>Regelzyklen kommen immer wieder zu spät</translation>
    </message>
    <message>
        <source>Controller restarted after a fault</source>
        <translation>Regler nach einem Fehler neu gestartet</translation>
    </message>
    <message>
        <source>Correct it with `ballast check`; the last good configuration stays in force.</source>
        <translation>Mit `ballast check` berichtigen; die letzte gute Konfiguration gilt weiter.</translation>
    </message>
    <message>
        <source>Correct the ratings in the site file; the smaller one is obeyed.</source>
        <translation>Nennwerte in der Anlagendatei berichtigen; der kleinere Wert gilt.</translation>
    </message>
    <message>
        <source>Current direction: rack and inverter disagree</source>
        <translation>Stromrichtung: Rack und Wechselrichter widersprechen sich</translation>
    </message>
    <message>
        <source>Current too high</source>
        <translation>Strom zu hoch</translation>
    </message>
    <message>
        <source>Current too high: protection</source>
        <translation>Strom zu hoch: Schutz</translation>
    </message>
    <message>
        <source>DC switch of the inverter is open</source>
        <translation>DC-Schalter des Wechselrichters ist offen</translation>
    </message>
    <message>
        <source>DC switch open, fuse blown or contactor open.</source>
        <translation>DC-Schalter offen, Sicherung durchgebrannt oder Schütz offen.</translation>
    </message>
    <message>
        <source>Device answers slowly</source>
        <translation>Gerät antwortet langsam</translation>
    </message>
    <message>
        <source>Discharge current too high</source>
        <translation>Entladestrom zu hoch</translation>
    </message>
    <message>
        <source>Discharge current too high: protection</source>
        <translation>Entladestrom zu hoch: Schutz</translation>
    </message>
    <message>
        <source>Discharged too far, or left empty for long.</source>
        <translation>Zu weit entladen oder lange leer gelassen.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge now with little power; below the maker's limit call service.</source>
        <translation>Das Entladen ist beendet. Jetzt mit wenig Leistung laden; unter der Grenze des Herstellers den Service rufen.</translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge; if it returns, have the cell checked.</source>
        <translation>Das Entladen ist beendet. Laden; kommt es wieder, die Zelle prüfen lassen.</translation>
    </message>
    <message>
        <source>Disconnect and measure the insulation; never touch the DC side before. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Trennen und Isolation messen; vorher nie die DC-Seite berühren. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Disconnect loads with motors or converters; restart.</source>
        <translation>Verbraucher mit Motoren oder Umrichtern abklemmen; neu starten.</translation>
    </message>
    <message>
        <source>Disconnect the backup loads one by one.</source>
        <translation>Notstromverbraucher einzeln abklemmen.</translation>
    </message>
    <message>
        <source>Disconnect, find the short and replace the fuses. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Trennen, Kurzschluss suchen und Sicherungen ersetzen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Disk is nearly full</source>
        <translation>Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>Disk is read-only</source>
        <translation>Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Display of the inverter does not answer</source>
        <translation>Anzeige des Wechselrichters antwortet nicht</translation>
    </message>
    <message>
        <source>Distribution operator's limit is not kept</source>
        <translation>Grenze des Verteilnetzbetreibers wird nicht eingehalten</translation>
    </message>
    <message>
        <source>Distribution operator's side is not heard</source>
        <translation>Verteilnetzbetreiber meldet sich nicht</translation>
    </message>
    <message>
        <source>Do not connect it in parallel: a high balancing current would flow. Bring it to their voltage first.</source>
        <translation>Nicht parallel verbinden: Ein hoher Ausgleichsstrom flösse. Zuerst auf ihre Spannung bringen.</translation>
    </message>
    <message>
        <source>Do not open the cabinet before it is free of voltage; find the leak and dry it.</source>
        <translation>Schrank erst öffnen, wenn er spannungsfrei ist; Leck suchen und trocknen.</translation>
    </message>
    <message>
        <source>Do not restart before the cause is understood. Then acknowledge and reset.</source>
        <translation>Erst neu starten, wenn die Ursache klar ist. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Do not restart; call the maker's service.</source>
        <translation>Nicht neu starten; Service des Herstellers rufen.</translation>
    </message>
    <message>
        <source>Do the commissioning test, then acknowledge the profile in the site file.</source>
        <translation>Inbetriebnahmetest durchführen, dann das Profil in der Anlagendatei bestätigen.</translation>
    </message>
    <message>
        <source>Each one ended: an inverter fault, a fault in the loads, a weak battery, or too little sun.</source>
        <translation>Jeder endete: Fehler des Wechselrichters, Fehler in den Lasten, schwache Batterie oder zu wenig Sonne.</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>Empty battery, blown DC fuse or open contactor.</source>
        <translation>Leere Batterie, durchgebrannte DC-Sicherung oder offenes Schütz.</translation>
    </message>
    <message>
        <source>Empty, or protecting itself.</source>
        <translation>Leer oder im Selbstschutz.</translation>
    </message>
    <message>
        <source>End other programs; look at the load on the system page.</source>
        <translation>Andere Programme beenden; Last auf der Systemseite ansehen.</translation>
    </message>
    <message>
        <source>Energy counter of a meter went backwards</source>
        <translation>Energiezähler eines Zählers lief rückwärts</translation>
    </message>
    <message>
        <source>Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.</source>
        <translation>Das Energiemanagement arbeitet seit zwei Stunden: Verluste, andere Nutzer der Batterie oder eine Grenze im Weg.</translation>
    </message>
    <message>
        <source>Export limit of the grid connection exceeded</source>
        <translation>Einspeisegrenze des Netzanschlusses überschritten</translation>
    </message>
    <message>
        <source>Fan blocked, worn or without supply, or its speed signal is lost.</source>
        <translation>Lüfter blockiert, verschlissen oder ohne Versorgung, oder sein Drehzahlsignal fehlt.</translation>
    </message>
    <message>
        <source>Fan does not turn as commanded</source>
        <translation>Lüfter dreht nicht wie befohlen</translation>
    </message>
    <message>
        <source>Fan failed, air inlet blocked, or the surroundings are too hot.</source>
        <translation>Lüfter ausgefallen, Lufteinlass blockiert oder Umgebung zu heiß.</translation>
    </message>
    <message>
        <source>Fan of the battery has failed</source>
        <translation>Lüfter der Batterie ist ausgefallen</translation>
    </message>
    <message>
        <source>Fan of the inverter has failed</source>
        <translation>Lüfter des Wechselrichters ist ausgefallen</translation>
    </message>
    <message>
        <source>Fast frequency reserve is not ready again in time</source>
        <translation>Schnelle Frequenzreserve (FFR) ist nicht rechtzeitig wieder bereit</translation>
    </message>
    <message>
        <source>Fault inside the BMS</source>
        <translation>Fehler im BMS</translation>
    </message>
    <message>
        <source>Fault inside the BMS: protection</source>
        <translation>Fehler im BMS: Schutz</translation>
    </message>
    <message>
        <source>Feedback of the grid contactor is lost</source>
        <translation>Rückmeldung des Netzschützes fehlt</translation>
    </message>
    <message>
        <source>Find out why it ends. Until tomorrow it starts once an hour only; resetting this alarm ends the wait. The site goes back to the grid by itself.</source>
        <translation>Herausfinden, warum sie endet. Bis morgen startet sie nur einmal in der Stunde; Zurücksetzen dieses Alarms beendet das Warten. Ans Netz geht die Anlage von selbst zurück.</translation>
    </message>
    <message>
        <source>Find the cause before the fuse is replaced.</source>
        <translation>Ursache finden, bevor die Sicherung ersetzt wird.</translation>
    </message>
    <message>
        <source>Firmware versions inside the inverter differ</source>
        <translation>Firmwarestände im Wechselrichter sind verschieden</translation>
    </message>
    <message>
        <source>Fit a clock module, or replace its battery.</source>
        <translation>Uhrenmodul einbauen oder seine Batterie ersetzen.</translation>
    </message>
    <message>
        <source>Free space or replace the card.</source>
        <translation>Platz schaffen oder Karte ersetzen.</translation>
    </message>
    <message>
        <source>Free space or replace the card. Control works on.</source>
        <translation>Platz schaffen oder Karte ersetzen. Die Regelung läuft weiter.</translation>
    </message>
    <message>
        <source>Free space or replace the card; records of the last two hours are held in memory.</source>
        <translation>Platz schaffen oder Karte ersetzen; Aufzeichnungen der letzten zwei Stunden sind im Speicher.</translation>
    </message>
    <message>
        <source>Free space; shorten the history in the site file.</source>
        <translation>Platz schaffen; Verlauf in der Anlagendatei verkürzen.</translation>
    </message>
    <message>
        <source>Full, cold, or protecting itself.</source>
        <translation>Voll, kalt oder im Selbstschutz.</translation>
    </message>
    <message>
        <source>Fuse of the inverter has blown</source>
        <translation>Sicherung des Wechselrichters ist durchgebrannt</translation>
    </message>
    <message>
        <source>Give a new set-point or return to automatic.</source>
        <translation>Neuen Sollwert geben oder auf Automatik zurückgehen.</translation>
    </message>
    <message>
        <source>Give the controller air; check its fan and the temperature of the cabinet.</source>
        <translation>Dem Regler Luft schaffen; Lüfter und Schranktemperatur prüfen.</translation>
    </message>
    <message>
        <source>Grid and backup terminals are swapped or bridged.</source>
        <translation>Netz- und Notstromklemmen sind vertauscht oder gebrückt.</translation>
    </message>
    <message>
        <source>Grid contactor did not close</source>
        <translation>Netzschütz hat nicht geschlossen</translation>
    </message>
    <message>
        <source>Grid contactor did not open</source>
        <translation>Netzschütz hat nicht geöffnet</translation>
    </message>
    <message>
        <source>Grid contactor has opened by itself</source>
        <translation>Netzschütz hat von selbst geöffnet</translation>
    </message>
    <message>
        <source>Grid contactor is closed although it is told to open</source>
        <translation>Netzschütz ist zu, obwohl es offen sein soll</translation>
    </message>
    <message>
        <source>Grid disturbance or an island with too much PV.</source>
        <translation>Netzstörung oder Insel mit zu viel PV.</translation>
    </message>
    <message>
        <source>Grid disturbance or an overloaded island.</source>
        <translation>Netzstörung oder überlastete Insel.</translation>
    </message>
    <message>
        <source>Grid disturbance, a short circuit or a damaged power stage.</source>
        <translation>Netzstörung, Kurzschluss oder beschädigtes Leistungsteil.</translation>
    </message>
    <message>
        <source>Grid disturbance, an island, or a wrong grid code.</source>
        <translation>Netzstörung, Inselnetz oder falsche Ländereinstellung.</translation>
    </message>
    <message>
        <source>Grid disturbance, island or a failed measurement.</source>
        <translation>Netzstörung, Inselnetz oder ausgefallene Messung.</translation>
    </message>
    <message>
        <source>Grid frequency is not known</source>
        <translation>Netzfrequenz ist unbekannt</translation>
    </message>
    <message>
        <source>Grid frequency outside its normal band</source>
        <translation>Netzfrequenz außerhalb ihres normalen Bandes</translation>
    </message>
    <message>
        <source>Grid has failed</source>
        <translation>Netz ist ausgefallen</translation>
    </message>
    <message>
        <source>Grid meter and inverter contradict each other</source>
        <translation>Netzzähler und Wechselrichter widersprechen sich</translation>
    </message>
    <message>
        <source>Grid voltage is high</source>
        <translation>Netzspannung ist hoch</translation>
    </message>
    <message>
        <source>Grid voltage is low</source>
        <translation>Netzspannung ist niedrig</translation>
    </message>
    <message>
        <source>Grid voltage outside its normal band</source>
        <translation>Netzspannung außerhalb ihres normalen Bandes</translation>
    </message>
    <message>
        <source>Grid voltages are unbalanced</source>
        <translation>Netzspannungen sind unsymmetrisch</translation>
    </message>
    <message>
        <source>Hardware watchdog is not armed</source>
        <translation>Hardware-Watchdog ist nicht scharf</translation>
    </message>
    <message>
        <source>Have the board checked soon.</source>
        <translation>Platine bald prüfen lassen.</translation>
    </message>
    <message>
        <source>Have the cable checked at the next visit.</source>
        <translation>Kabel beim nächsten Besuch prüfen lassen.</translation>
    </message>
    <message>
        <source>Have the contactor checked at the next visit.</source>
        <translation>Schütz beim nächsten Besuch prüfen lassen.</translation>
    </message>
    <message>
        <source>Have the insulation measured at the next visit; look for moisture.</source>
        <translation>Isolation beim nächsten Besuch messen lassen; nach Feuchte suchen.</translation>
    </message>
    <message>
        <source>Have the named cell and its sense wire checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Genannte Zelle und ihre Messleitung prüfen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Have the named module checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Genanntes Modul prüfen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Have the named sensor replaced; values near it are not to be trusted.</source>
        <translation>Genannten Sensor ersetzen lassen; Werten in seiner Nähe ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Have the torque of the power terminals checked soon.</source>
        <translation>Drehmoment der Leistungsanschlüsse bald prüfen lassen.</translation>
    </message>
    <message>
        <source>Heater failed or too small, or a door is open.</source>
        <translation>Heizung ausgefallen oder zu klein, oder eine Tür ist offen.</translation>
    </message>
    <message>
        <source>Heater has no effect</source>
        <translation>Heizung hat keine Wirkung</translation>
    </message>
    <message>
        <source>Heater, its fuse or its relay failed, or a door is open.</source>
        <translation>Heizung, ihre Sicherung oder ihr Relais ist ausgefallen, oder eine Tür ist offen.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling or a damaged cell.</source>
        <translation>Lange hohe Leistung, ausgefallene Kühlung oder beschädigte Zelle.</translation>
    </message>
    <message>
        <source>High power for long, failed cooling, or a damaged cell.</source>
        <translation>Lange hohe Leistung, ausgefallene Kühlung oder eine beschädigte Zelle.</translation>
    </message>
    <message>
        <source>High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.</source>
        <translation>Hohe Raumtemperatur, abgedecktes Gehäuse oder ausgefallener Lüfter; ab 80 °C wird er von selbst langsamer.</translation>
    </message>
    <message>
        <source>History or recording cannot be written</source>
        <translation>Verlauf oder Aufzeichnung lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Import limit of the grid connection exceeded</source>
        <translation>Bezugsgrenze des Netzanschlusses überschritten</translation>
    </message>
    <message>
        <source>Input module, wire or auxiliary contact failed.</source>
        <translation>Eingangsmodul, Leitung oder Hilfskontakt ist ausgefallen.</translation>
    </message>
    <message>
        <source>Inspect DC cables and plugs.</source>
        <translation>DC-Kabel und Stecker besichtigen.</translation>
    </message>
    <message>
        <source>Insulation to earth is too low</source>
        <translation>Isolation gegen Erde zu gering</translation>
    </message>
    <message>
        <source>Insulation to earth is too low: protection</source>
        <translation>Isolation gegen Erde zu gering: Schutz</translation>
    </message>
    <message>
        <source>Internal supply of the inverter has failed</source>
        <translation>Innere Versorgung des Wechselrichters ist ausgefallen</translation>
    </message>
    <message>
        <source>Inverter does not answer</source>
        <translation>Wechselrichter antwortet nicht</translation>
    </message>
    <message>
        <source>Inverter does not follow its set-point</source>
        <translation>Wechselrichter folgt seinem Sollwert nicht</translation>
    </message>
    <message>
        <source>Inverter does not hear its own meter</source>
        <translation>Wechselrichter hört seinen eigenen Zähler nicht</translation>
    </message>
    <message>
        <source>Inverter does not hear the BMS</source>
        <translation>Wechselrichter hört das BMS nicht</translation>
    </message>
    <message>
        <source>Inverter does not start</source>
        <translation>Wechselrichter startet nicht</translation>
    </message>
    <message>
        <source>Inverter fault, short circuit or too much load at the start, or lost communication.</source>
        <translation>Störung des Wechselrichters, Kurzschluss, zu viel Last beim Start oder Verbindung verloren.</translation>
    </message>
    <message>
        <source>Inverter has detected an island</source>
        <translation>Wechselrichter hat ein Inselnetz erkannt</translation>
    </message>
    <message>
        <source>Inverter has lost its settings</source>
        <translation>Wechselrichter hat seine Einstellungen verloren</translation>
    </message>
    <message>
        <source>Inverter has missed the heartbeat</source>
        <translation>Wechselrichter vermisst das Lebenszeichen</translation>
    </message>
    <message>
        <source>Inverter is hot</source>
        <translation>Wechselrichter ist heiß</translation>
    </message>
    <message>
        <source>Inverter is in local or maintenance operation</source>
        <translation>Wechselrichter ist im Vor-Ort- oder Wartungsbetrieb</translation>
    </message>
    <message>
        <source>Inverter is not the expected device</source>
        <translation>Wechselrichter ist nicht das erwartete Gerät</translation>
    </message>
    <message>
        <source>Inverter is overloaded</source>
        <translation>Wechselrichter ist überlastet</translation>
    </message>
    <message>
        <source>Inverter is read-only</source>
        <translation>Wechselrichter wird nur gelesen</translation>
    </message>
    <message>
        <source>Inverter is separated from the grid</source>
        <translation>Wechselrichter ist vom Netz getrennt</translation>
    </message>
    <message>
        <source>Inverter is set up wrongly</source>
        <translation>Wechselrichter ist falsch eingestellt</translation>
    </message>
    <message>
        <source>Inverter is smaller than the site file says</source>
        <translation>Wechselrichter ist kleiner, als die Anlagendatei sagt</translation>
    </message>
    <message>
        <source>Inverter protection differs from the grid code</source>
        <translation>Schutz des Wechselrichters weicht von der Netzanschlussregel ab</translation>
    </message>
    <message>
        <source>Inverter reports a fault</source>
        <translation>Wechselrichter meldet eine Störung</translation>
    </message>
    <message>
        <source>Inverter reports an alarm word</source>
        <translation>Wechselrichter meldet ein Alarmwort</translation>
    </message>
    <message>
        <source>Inverter reports an unknown state</source>
        <translation>Wechselrichter meldet einen unbekannten Zustand</translation>
    </message>
    <message>
        <source>Inverter sends frozen values</source>
        <translation>Wechselrichter sendet eingefrorene Werte</translation>
    </message>
    <message>
        <source>Inverter sends impossible values</source>
        <translation>Wechselrichter sendet unmögliche Werte</translation>
    </message>
    <message>
        <source>Inverter too cold</source>
        <translation>Wechselrichter zu kalt</translation>
    </message>
    <message>
        <source>Inverter too hot</source>
        <translation>Wechselrichter zu heiß</translation>
    </message>
    <message>
        <source>Inverter was never heard</source>
        <translation>Wechselrichter hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>Inverter was switched off by hand</source>
        <translation>Wechselrichter wurde von Hand abgeschaltet</translation>
    </message>
    <message>
        <source>Inverter's own safety timer is not armed</source>
        <translation>Sicherheitstimer des Wechselrichters ist nicht scharf</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too high</source>
        <translation>Wechselrichter: DC-Spannung zu hoch</translation>
    </message>
    <message>
        <source>Inverter: DC voltage too low</source>
        <translation>Wechselrichter: DC-Spannung zu tief</translation>
    </message>
    <message>
        <source>Inverter: PV voltage too high</source>
        <translation>Wechselrichter: PV-Spannung zu hoch</translation>
    </message>
    <message>
        <source>Inverter: arc detected</source>
        <translation>Wechselrichter: Lichtbogen erkannt</translation>
    </message>
    <message>
        <source>Inverter: arc detector does not work</source>
        <translation>Wechselrichter: Lichtbogenerkennung arbeitet nicht</translation>
    </message>
    <message>
        <source>Inverter: battery is cold</source>
        <translation>Wechselrichter: Batterie ist kalt</translation>
    </message>
    <message>
        <source>Inverter: battery polarity is reversed</source>
        <translation>Wechselrichter: Batterie verpolt</translation>
    </message>
    <message>
        <source>Inverter: battery reports a fault</source>
        <translation>Wechselrichter: Batterie meldet eine Störung</translation>
    </message>
    <message>
        <source>Inverter: battery switch has failed</source>
        <translation>Wechselrichter: Batterieschalter ausgefallen</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is high</source>
        <translation>Wechselrichter: Batteriespannung ist hoch</translation>
    </message>
    <message>
        <source>Inverter: battery voltage is low</source>
        <translation>Wechselrichter: Batteriespannung ist tief</translation>
    </message>
    <message>
        <source>Inverter: charging of its DC capacitors failed</source>
        <translation>Wechselrichter: Laden der DC-Kondensatoren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Inverter: direct current on the AC side</source>
        <translation>Wechselrichter: Gleichstrom auf der AC-Seite</translation>
    </message>
    <message>
        <source>Inverter: generator input outside its band</source>
        <translation>Wechselrichter: Generatoreingang außerhalb seines Bandes</translation>
    </message>
    <message>
        <source>Inverter: grid frequency changes too fast</source>
        <translation>Wechselrichter: Netzfrequenz ändert sich zu schnell</translation>
    </message>
    <message>
        <source>Inverter: grid frequency outside its band</source>
        <translation>Wechselrichter: Netzfrequenz außerhalb ihres Bandes</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too high</source>
        <translation>Wechselrichter: Netzfrequenz zu hoch</translation>
    </message>
    <message>
        <source>Inverter: grid frequency too low</source>
        <translation>Wechselrichter: Netzfrequenz zu tief</translation>
    </message>
    <message>
        <source>Inverter: grid voltage outside its band</source>
        <translation>Wechselrichter: Netzspannung außerhalb ihres Bandes</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too high</source>
        <translation>Wechselrichter: Netzspannung zu hoch</translation>
    </message>
    <message>
        <source>Inverter: grid voltage too low</source>
        <translation>Wechselrichter: Netzspannung zu tief</translation>
    </message>
    <message>
        <source>Inverter: grid voltages are unbalanced</source>
        <translation>Wechselrichter: Netzspannungen sind unsymmetrisch</translation>
    </message>
    <message>
        <source>Inverter: ground fault</source>
        <translation>Wechselrichter: Erdschluss</translation>
    </message>
    <message>
        <source>Inverter: insulation is too low</source>
        <translation>Wechselrichter: Isolation zu gering</translation>
    </message>
    <message>
        <source>Inverter: its own meter is wired backwards</source>
        <translation>Wechselrichter: eigener Zähler verkehrt angeschlossen</translation>
    </message>
    <message>
        <source>Inverter: leakage current too high</source>
        <translation>Wechselrichter: Ableitstrom zu hoch</translation>
    </message>
    <message>
        <source>Inverter: neutral or earth is missing</source>
        <translation>Wechselrichter: Neutralleiter oder Erde fehlt</translation>
    </message>
    <message>
        <source>Inverter: no battery connected</source>
        <translation>Wechselrichter: keine Batterie verbunden</translation>
    </message>
    <message>
        <source>Inverter: over-current</source>
        <translation>Wechselrichter: Überstrom</translation>
    </message>
    <message>
        <source>Inverter: phase missing or in wrong order</source>
        <translation>Wechselrichter: Phase fehlt oder Reihenfolge falsch</translation>
    </message>
    <message>
        <source>Inverter: short circuit at a PV input</source>
        <translation>Wechselrichter: Kurzschluss an einem PV-Eingang</translation>
    </message>
    <message>
        <source>Inverter: short circuit on its DC bus</source>
        <translation>Wechselrichter: Kurzschluss am DC-Zwischenkreis</translation>
    </message>
    <message>
        <source>It closes again by itself when that is safe. Check its supply.</source>
        <translation>Es schließt von selbst wieder, wenn das sicher ist. Versorgung prüfen.</translation>
    </message>
    <message>
        <source>It failed four times within ten minutes. Control goes on; the stop key works on the plain page, too.</source>
        <translation>Er ist viermal in zehn Minuten ausgefallen. Die Regelung läuft weiter; die Stopptaste wirkt auch auf der einfachen Seite.</translation>
    </message>
    <message>
        <source>It holds an unknown key or a value outside its range.</source>
        <translation>Sie enthält einen unbekannten Schlüssel oder einen Wert außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>It is not signed by who may, is damaged, or does not fit this unit.</source>
        <translation>Sie ist nicht von einer berechtigten Stelle signiert, beschädigt oder passt nicht zu diesem Gerät.</translation>
    </message>
    <message>
        <source>It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.</source>
        <translation>Es ist verschweißt oder klemmt, seine Rückmeldung ist falsch verdrahtet, oder die Spule wird fremd versorgt.</translation>
    </message>
    <message>
        <source>It was closed by hand, is welded, or its feedback is wired wrongly.</source>
        <translation>Es wurde von Hand geschlossen, ist verschweißt, oder seine Rückmeldung ist falsch verdrahtet.</translation>
    </message>
    <message>
        <source>It was set by hand or by a time server after a long time without one.</source>
        <translation>Sie wurde von Hand gestellt oder von einem Zeitserver nach langer Zeit ohne einen.</translation>
    </message>
    <message>
        <source>It was told to run but stays off: a lock, its own waiting time, no DC voltage, or a missing grid.</source>
        <translation>Er sollte laufen, bleibt aber aus: Sperre, eigene Wartezeit, keine DC-Spannung oder fehlendes Netz.</translation>
    </message>
    <message>
        <source>Its auxiliary supply is missing or damaged.</source>
        <translation>Seine Hilfsversorgung fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Its board is not heard: no protection against arcs.</source>
        <translation>Ihre Platine meldet sich nicht: kein Schutz gegen Lichtbögen.</translation>
    </message>
    <message>
        <source>Its coil lost its supply, or somebody opened it.</source>
        <translation>Seine Spule verlor die Versorgung, oder jemand hat es geöffnet.</translation>
    </message>
    <message>
        <source>Its contacts are welded: the rack cannot be separated.</source>
        <translation>Seine Kontakte sind verschweißt: Das Rack ist nicht zu trennen.</translation>
    </message>
    <message>
        <source>Its current transformers are turned round or swapped.</source>
        <translation>Seine Stromwandler sind verdreht oder vertauscht.</translation>
    </message>
    <message>
        <source>Its firmware knows a state the profile does not.</source>
        <translation>Seine Firmware kennt einen Zustand, den das Profil nicht kennt.</translation>
    </message>
    <message>
        <source>Its memory has failed or was not written completely.</source>
        <translation>Sein Speicher ist ausgefallen oder wurde nicht ganz geschrieben.</translation>
    </message>
    <message>
        <source>Its own limits, local control, a second master, or wrong scaling.</source>
        <translation>Eigene Grenzen, Vor-Ort-Betrieb, zweiter Master oder falsche Skalierung.</translation>
    </message>
    <message>
        <source>Its own test has failed: memory, measurement or supply.</source>
        <translation>Sein Selbsttest ist fehlgeschlagen: Speicher, Messung oder Versorgung.</translation>
    </message>
    <message>
        <source>Its own test or memory has failed.</source>
        <translation>Ihr Selbsttest oder Speicher ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its process failed, took too long, or its plan was refused; the detail says which.</source>
        <translation>Sein Prozess fiel aus, dauerte zu lange, oder sein Plan wurde abgelehnt; das Detail sagt, was.</translation>
    </message>
    <message>
        <source>Its profile has not been verified on this hardware.</source>
        <translation>Sein Profil ist an dieser Hardware nicht geprüft.</translation>
    </message>
    <message>
        <source>Its register has larger steps than the product on offer allows.</source>
        <translation>Sein Register hat größere Schritte, als das angebotene Produkt erlaubt.</translation>
    </message>
    <message>
        <source>Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.</source>
        <translation>Versorgung, Stecker, Bus oder Treiber; oder eine Leitung, Adresse oder Datei der Anlagendatei, die sie nicht hat.</translation>
    </message>
    <message>
        <source>Its temperature probe reads below the charging limit.</source>
        <translation>Ihr Temperaturfühler liegt unter der Ladegrenze.</translation>
    </message>
    <message>
        <source>Its wire is open or shorted, or its converter does not answer.</source>
        <translation>Seine Leitung ist offen oder kurzgeschlossen, oder sein Wandler antwortet nicht.</translation>
    </message>
    <message>
        <source>Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.</source>
        <translation>Fernbleiben und Feuerwehr rufen: Eine Lithiumbatterie kann wieder brennen. Erst nach einer Prüfung zurücksetzen.</translation>
    </message>
    <message>
        <source>Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.</source>
        <translation>Von spannungsführenden Teilen fernbleiben; trennen und Isolation messen. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Keep away from the DC side; disconnect and measure the insulation. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Von der DC-Seite fernbleiben; trennen und Isolation messen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Keep away while one cell is much hotter than the others; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Fernbleiben, solange eine Zelle viel heißer ist als die anderen; Kühlung prüfen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Let it charge soon.</source>
        <translation>Bald laden lassen.</translation>
    </message>
    <message>
        <source>Let it charge soon; a battery left empty is damaged.</source>
        <translation>Bald laden lassen; eine leer stehende Batterie nimmt Schaden.</translation>
    </message>
    <message>
        <source>Let it charge to 100 % once, for example with mode charge only.</source>
        <translation>Einmal auf 100 % laden lassen, etwa mit der Betriebsart Nur laden.</translation>
    </message>
    <message>
        <source>Let it cool; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Abkühlen lassen; Kühlung prüfen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Let less run below the service, or sell less; look at the bounds in `ballast explain`.</source>
        <translation>Weniger unter dem Dienst laufen lassen oder weniger verkaufen; Grenzen in `ballast explain` ansehen.</translation>
    </message>
    <message>
        <source>Let the heater warm the cells before charging.</source>
        <translation>Die Heizung vor dem Laden die Zellen erwärmen lassen.</translation>
    </message>
    <message>
        <source>Let the rack rest and balance; have the cell checked if it returns. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Rack ruhen und ausgleichen lassen; kommt es wieder, die Zelle prüfen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Let the unit discharge at such times; inform the grid operator if it lasts.</source>
        <translation>Anlage zu solchen Zeiten entladen lassen; dauert es an, Netzbetreiber informieren.</translation>
    </message>
    <message>
        <source>Let the unit run again, or take the schedule back.</source>
        <translation>Die Anlage wieder laufen lassen oder den Fahrplan zurücknehmen.</translation>
    </message>
    <message>
        <source>Line to a device is unreliable</source>
        <translation>Leitung zu einem Gerät ist unzuverlässig</translation>
    </message>
    <message>
        <source>Load groups are switched off</source>
        <translation>Lastgruppen sind abgeschaltet</translation>
    </message>
    <message>
        <source>Loads or PV of one phase are too much; the battery does what it can and must not add to it.</source>
        <translation>Lasten oder PV einer Phase sind zu groß; die Batterie tut, was sie kann, und darf nichts dazugeben.</translation>
    </message>
    <message>
        <source>Long line, heavy load, or a tap of the transformer that is set too low.</source>
        <translation>Lange Leitung, hohe Last oder zu tief eingestellte Trafostufe.</translation>
    </message>
    <message>
        <source>Look at processor load, temperature and supply; end other programs.</source>
        <translation>Prozessorlast, Temperatur und Versorgung ansehen; andere Programme beenden.</translation>
    </message>
    <message>
        <source>Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.</source>
        <translation>Tarif und Planung in der Anlagendatei ansehen. Der letzte Plan gilt, solange er reicht, dann Eigenverbrauch.</translation>
    </message>
    <message>
        <source>Look at the bounds in `ballast explain`; take back volume if the cause stays.</source>
        <translation>Grenzen in `ballast explain` ansehen; bleibt die Ursache, Menge zurücknehmen.</translation>
    </message>
    <message>
        <source>Look at the cell page; plan the replacement of the rack or of the weak module.</source>
        <translation>Zellenseite ansehen; Ersatz des Racks oder des schwachen Moduls planen.</translation>
    </message>
    <message>
        <source>Look at the detail; the battery itself is held back already.</source>
        <translation>Detail ansehen; die Batterie selbst ist schon gebremst.</translation>
    </message>
    <message>
        <source>Look at the inverter's display; check the DC switch and the release inputs.</source>
        <translation>Anzeige des Wechselrichters ansehen; DC-Schalter und Freigabeeingänge prüfen.</translation>
    </message>
    <message>
        <source>Look at the processor load on the system page.</source>
        <translation>Prozessorlast auf der Systemseite ansehen.</translation>
    </message>
    <message>
        <source>Look for other masters; compare the direction of the current with the inverter's display.</source>
        <translation>Nach anderen Mastern suchen; Stromrichtung mit der Anzeige des Wechselrichters vergleichen.</translation>
    </message>
    <message>
        <source>Look for the hottest cell with a thermal camera; check its bus bars. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Heißeste Zelle mit einer Wärmebildkamera suchen; ihre Stromschienen prüfen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Look the alarm word up in the inverter's manual.</source>
        <translation>Alarmwort im Handbuch des Wechselrichters nachschlagen.</translation>
    </message>
    <message>
        <source>Lower the discharge limit in the site file, or shed loads in backup.</source>
        <translation>Entladegrenze in der Anlagendatei senken oder im Notstrom Lasten abwerfen.</translation>
    </message>
    <message>
        <source>Make sure nobody is in danger. Release the button, then release the stop in two steps.</source>
        <translation>Sicherstellen, dass niemand in Gefahr ist. Taster lösen, dann den Stopp in zwei Schritten lösen.</translation>
    </message>
    <message>
        <source>Manual mode holds power only as long as somebody renews it.</source>
        <translation>Der Handbetrieb hält die Leistung nur, solange jemand sie erneuert.</translation>
    </message>
    <message>
        <source>Manual set-point was not renewed</source>
        <translation>Sollwert von Hand nicht erneuert</translation>
    </message>
    <message>
        <source>Measure 5 V at the board under load; replace the supply.</source>
        <translation>Unter Last 5 V an der Platine messen; Netzteil ersetzen.</translation>
    </message>
    <message>
        <source>Measure at the DC terminals; check contactor, fuse and profile.</source>
        <translation>An den DC-Klemmen messen; Schütz, Sicherung und Profil prüfen.</translation>
    </message>
    <message>
        <source>Measure string by string.</source>
        <translation>Strang für Strang messen.</translation>
    </message>
    <message>
        <source>Measure the heater's current; check fuse, relay and door.</source>
        <translation>Strom der Heizung messen; Sicherung, Relais und Tür prüfen.</translation>
    </message>
    <message>
        <source>Measure the insulation of each string; look for moisture in plugs.</source>
        <translation>Isolation jedes Strangs messen; nach Feuchte in Steckern suchen.</translation>
    </message>
    <message>
        <source>Memory of the controller runs out</source>
        <translation>Speicher des Reglers wird knapp</translation>
    </message>
    <message>
        <source>Meter does not answer</source>
        <translation>Zähler antwortet nicht</translation>
    </message>
    <message>
        <source>Meter does not tell the direction of power</source>
        <translation>Zähler nennt die Richtung der Leistung nicht</translation>
    </message>
    <message>
        <source>Meter is not the expected device</source>
        <translation>Zähler ist nicht das erwartete Gerät</translation>
    </message>
    <message>
        <source>Meter sends frozen values</source>
        <translation>Zähler sendet eingefrorene Werte</translation>
    </message>
    <message>
        <source>Meter sends impossible values</source>
        <translation>Zähler sendet unmögliche Werte</translation>
    </message>
    <message>
        <source>Meter was never heard</source>
        <translation>Zähler hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>Missing balancing or an aged cell.</source>
        <translation>Fehlender Ausgleich oder gealterte Zelle.</translation>
    </message>
    <message>
        <source>Missing balancing, a weak cell or a broken sense wire.</source>
        <translation>Fehlender Ausgleich, eine schwache Zelle oder eine gebrochene Messleitung.</translation>
    </message>
    <message>
        <source>Modbus line is silent</source>
        <translation>Modbus-Leitung ist stumm</translation>
    </message>
    <message>
        <source>Model, rating or settings do not fit together, or differ between units.</source>
        <translation>Modell, Nennleistung oder Einstellungen passen nicht zusammen oder sind je Gerät verschieden.</translation>
    </message>
    <message>
        <source>Module voltage outside its band</source>
        <translation>Modulspannung außerhalb ihres Bandes</translation>
    </message>
    <message>
        <source>Module voltage outside its band: protection</source>
        <translation>Modulspannung außerhalb ihres Bandes: Schutz</translation>
    </message>
    <message>
        <source>Moisture or a damaged PV or DC cable.</source>
        <translation>Feuchte oder ein beschädigtes PV- oder DC-Kabel.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a device with leakage to earth.</source>
        <translation>Feuchte, beschädigtes Kabel oder ein Gerät mit Ableitstrom gegen Erde.</translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a fault inside a module.</source>
        <translation>Feuchte, beschädigtes Kabel oder Fehler in einem Modul.</translation>
    </message>
    <message>
        <source>More current than the BMS allows: overload, or limits that are not obeyed.</source>
        <translation>Mehr Strom, als das BMS erlaubt: Überlast, oder Grenzen werden nicht eingehalten.</translation>
    </message>
    <message>
        <source>More power is asked for than it can give at this temperature.</source>
        <translation>Es wird mehr Leistung verlangt, als er bei dieser Temperatur geben kann.</translation>
    </message>
    <message>
        <source>More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.</source>
        <translation>Mehr als eine von zwanzig Abfragen scheitert: Störung, schlechter Schirm, loser Stecker oder zweiter Master.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood and little load.</source>
        <translation>Viel PV in der Nachbarschaft und wenig Last.</translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood, or a wrong transformer tap.</source>
        <translation>Viel PV in der Nachbarschaft oder falsche Trafostufe.</translation>
    </message>
    <message>
        <source>Neither grid meter nor inverter measures it, or they are silent.</source>
        <translation>Weder Netzzähler noch Wechselrichter misst sie, oder beide sind stumm.</translation>
    </message>
    <message>
        <source>New configuration refused</source>
        <translation>Neue Konfiguration abgelehnt</translation>
    </message>
    <message>
        <source>No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.</source>
        <translation>Kein Inbetriebnahmetest ist mit der jetzigen Verdrahtung bestanden: Wandler, Vorzeichen oder Skalierung können falsch sein.</translation>
    </message>
    <message>
        <source>No connection to the cloud</source>
        <translation>Keine Verbindung zur Cloud</translation>
    </message>
    <message>
        <source>No grid frequency for the services that are sold</source>
        <translation>Keine Netzfrequenz für die verkauften Dienste</translation>
    </message>
    <message>
        <source>No grid or inverter, a power limit, no permission of the BMS, or attempts and energy of this day are used up.</source>
        <translation>Kein Netz oder Wechselrichter, eine Leistungsgrenze, keine Erlaubnis des BMS, oder Versuche und Energie dieses Tages sind verbraucht.</translation>
    </message>
    <message>
        <source>No grid, or its grid relay has opened.</source>
        <translation>Kein Netz, oder sein Netzrelais hat geöffnet.</translation>
    </message>
    <message>
        <source>No inverter with all of its batteries has been heard.</source>
        <translation>Kein Wechselrichter mit allen seinen Batterien hat sich gemeldet.</translation>
    </message>
    <message>
        <source>No island is made onto a closed contactor. Have it checked, then reset this alarm.</source>
        <translation>Auf ein geschlossenes Schütz wird keine Insel gebildet. Prüfen lassen, dann diesen Alarm zurücksetzen.</translation>
    </message>
    <message>
        <source>No island is made without it. Check the input and its wiring.</source>
        <translation>Ohne sie wird keine Insel gebildet. Eingang und Verdrahtung prüfen.</translation>
    </message>
    <message>
        <source>No island: the battery is empty</source>
        <translation>Keine Insel: die Batterie ist leer</translation>
    </message>
    <message>
        <source>No plan may be used</source>
        <translation>Kein Plan ist nutzbar</translation>
    </message>
    <message>
        <source>No time server was reached since the start.</source>
        <translation>Seit dem Start wurde kein Zeitserver erreicht.</translation>
    </message>
    <message>
        <source>Nobody has handed in prices for the hours to come.</source>
        <translation>Niemand hat Preise für die kommenden Stunden geliefert.</translation>
    </message>
    <message>
        <source>Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of the site file cannot be fed.</source>
        <translation>Niemand startet den Computer neu, wenn er hängt: `RuntimeWatchdogSec` fehlt oder ist über 15 s, oder der Watchdog der Anlagendatei lässt sich nicht bedienen.</translation>
    </message>
    <message>
        <source>None or several of them are set as master, or two have the same address.</source>
        <translation>Keiner oder mehrere sind als Master eingestellt, oder zwei haben dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Note it for the next visit; update the BMS firmware.</source>
        <translation>Für den nächsten Besuch notieren; Firmware des BMS aktualisieren.</translation>
    </message>
    <message>
        <source>Note the state on its display and send it to the manufacturer of this controller.</source>
        <translation>Zustand an der Anzeige notieren und dem Hersteller dieses Reglers senden.</translation>
    </message>
    <message>
        <source>Note the time for the billing; nothing else is needed after a replacement.</source>
        <translation>Zeitpunkt für die Abrechnung notieren; nach einem Tausch ist sonst nichts nötig.</translation>
    </message>
    <message>
        <source>Nothing after a restart of the controller; otherwise check the line.</source>
        <translation>Nach einem Neustart des Reglers nichts; sonst Leitung prüfen.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; otherwise check the grid code set in the inverter.</source>
        <translation>Bei einer Störung nichts; sonst Ländereinstellung im Wechselrichter prüfen.</translation>
    </message>
    <message>
        <source>Nothing in a disturbance; shed loads in an island.</source>
        <translation>Bei einer Störung nichts; in einer Insel Lasten abwerfen.</translation>
    </message>
    <message>
        <source>Nothing is needed; if it returns, replace the card.</source>
        <translation>Nichts nötig; kommt es wieder, Karte ersetzen.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.</source>
        <translation>Nichts nötig; der Standort geht nach der Beobachtungszeit von selbst zurück. Hauptsicherung prüfen.</translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back to the grid by itself.</source>
        <translation>Nichts nötig; der Standort geht von selbst ans Netz zurück.</translation>
    </message>
    <message>
        <source>Nothing is needed; they come back by themselves, the most important first.</source>
        <translation>Nichts nötig; sie kommen von selbst zurück, die wichtigste zuerst.</translation>
    </message>
    <message>
        <source>Nothing to do at once. If it comes again, send the log to the manufacturer and say which page was open.</source>
        <translation>Sofort ist nichts zu tun. Kommt es wieder, das Protokoll an den Hersteller senden und sagen, welche Seite offen war.</translation>
    </message>
    <message>
        <source>Nothing to do in a disturbance; otherwise check the meter.</source>
        <translation>Bei einer Störung ist nichts zu tun; sonst Zähler prüfen.</translation>
    </message>
    <message>
        <source>Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.</source>
        <translation>Nichts zu tun: Er kommt mit der Energie von selbst zurück. Produkt bis dahin als nicht verfügbar melden.</translation>
    </message>
    <message>
        <source>Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.</source>
        <translation>Nichts zu tun: Er endet von selbst. `ballast ask test-frequency off` beendet ihn sofort.</translation>
    </message>
    <message>
        <source>Nothing while the rack is full or cold; otherwise read the BMS's own display.</source>
        <translation>Nichts, solange das Rack voll oder kalt ist; sonst Anzeige des BMS ablesen.</translation>
    </message>
    <message>
        <source>Nothing; charging ends by itself.</source>
        <translation>Nichts; das Laden endet von selbst.</translation>
    </message>
    <message>
        <source>Nothing; find out why it became empty.</source>
        <translation>Nichts; herausfinden, warum sie leer wurde.</translation>
    </message>
    <message>
        <source>Nothing; it comes back after its waiting time.</source>
        <translation>Nichts; er kommt nach seiner Wartezeit zurück.</translation>
    </message>
    <message>
        <source>Nothing; it waits for the grid. If the grid is there, have the protection settings checked.</source>
        <translation>Nichts; er wartet auf das Netz. Ist das Netz da, die Schutzeinstellungen prüfen lassen.</translation>
    </message>
    <message>
        <source>Nothing; power comes back by itself once the grid has been normal for the time of the grid code.</source>
        <translation>Nichts; die Leistung kommt zurück, wenn das Netz so lange normal war, wie die Netzanschlussregel verlangt.</translation>
    </message>
    <message>
        <source>One cell runs ahead of the others at the end of charging.</source>
        <translation>Eine Zelle läuft den anderen am Ladeende voraus.</translation>
    </message>
    <message>
        <source>One of several power modules has tripped; the others work on.</source>
        <translation>Eines von mehreren Leistungsmodulen hat ausgelöst; die anderen arbeiten weiter.</translation>
    </message>
    <message>
        <source>Open System, Commissioning at the screen, or run `ballast commission --yes`; when all is well the alarm goes. Or set site.commissioned in the site file.</source>
        <translation>Am Bildschirm System, Inbetriebnahme öffnen oder `ballast commission --yes` ausführen; ist alles gut, geht der Alarm. Oder site.commissioned in der Anlagendatei setzen.</translation>
    </message>
    <message>
        <source>Open the PV switch; measure string by string.</source>
        <translation>PV-Schalter öffnen; Strang für Strang messen.</translation>
    </message>
    <message>
        <source>Open the PV switch; shorten the string.</source>
        <translation>PV-Schalter öffnen; Strang verkürzen.</translation>
    </message>
    <message>
        <source>P(f) of the controller cannot work. Check the grid meter.</source>
        <translation>P(f) des Reglers kann nicht arbeiten. Netzzähler prüfen.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and no output is left that could switch it off.</source>
        <translation>PV lieferte mehr, als Lasten und Batterie nehmen, und es ist kein Ausgang mehr da, der sie abschalten könnte.</translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and throttling by frequency did not help.</source>
        <translation>PV lieferte mehr, als Lasten und Batterie nehmen, und Drosseln über die Frequenz half nicht.</translation>
    </message>
    <message>
        <source>PV delivers more than load, battery and limit take, or the mode leaves the battery at rest or at a set power.</source>
        <translation>PV liefert mehr, als Last, Batterie und Grenze aufnehmen, oder die Betriebsart lässt die Batterie ruhen oder auf einer vorgegebenen Leistung.</translation>
    </message>
    <message>
        <source>Parallel inverters disagree about their master</source>
        <translation>Parallele Wechselrichter sind sich über ihren Master uneins</translation>
    </message>
    <message>
        <source>Parallel inverters do not hear each other</source>
        <translation>Parallele Wechselrichter hören einander nicht</translation>
    </message>
    <message>
        <source>Parts of the inverter do not hear each other</source>
        <translation>Teile des Wechselrichters hören einander nicht</translation>
    </message>
    <message>
        <source>Phases of a meter do not add up to its total</source>
        <translation>Phasen eines Zählers ergeben nicht seine Summe</translation>
    </message>
    <message>
        <source>Plan a capacity test and the replacement of modules.</source>
        <translation>Kapazitätstest und Ersatz von Modulen planen.</translation>
    </message>
    <message>
        <source>Planner does not deliver</source>
        <translation>Planer liefert nicht</translation>
    </message>
    <message>
        <source>Plus and minus of the DC cables are swapped.</source>
        <translation>Plus und Minus der DC-Kabel sind vertauscht.</translation>
    </message>
    <message>
        <source>Poor ventilation of the electronics compartment.</source>
        <translation>Schlechte Belüftung des Elektronikraums.</translation>
    </message>
    <message>
        <source>Power balance is impossible</source>
        <translation>Leistungsbilanz ist unmöglich</translation>
    </message>
    <message>
        <source>Power cut, a tripped main fuse, or a grid outside voltage or frequency.</source>
        <translation>Stromausfall, ausgelöste Hauptsicherung, oder Spannung oder Frequenz des Netzes außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.</source>
        <translation>Die Leistung ging auf die Grundlinie zurück, die Dienste gelten als nicht erbracht. Zähler und Leitung prüfen.</translation>
    </message>
    <message>
        <source>Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.</source>
        <translation>Die Leistung ist auf null. Lüfter prüfen; ist eine Zelle viel heißer als die anderen, fernbleiben und Service rufen.</translation>
    </message>
    <message>
        <source>Power is limited by the worse of the two. Charge the rack to full once; if it returns, have the BMS checked.</source>
        <translation>Der schlechtere von beiden begrenzt die Leistung. Rack einmal voll laden; kommt es wieder, BMS prüfen lassen.</translation>
    </message>
    <message>
        <source>Power of the inverter's two sides does not match</source>
        <translation>Leistung der beiden Seiten des Wechselrichters passt nicht</translation>
    </message>
    <message>
        <source>Power stage of the inverter has failed</source>
        <translation>Leistungsteil des Wechselrichters ist ausgefallen</translation>
    </message>
    <message>
        <source>Power that this unit does not control, such as PV, or a meter that does not answer.</source>
        <translation>Leistung, die diese Anlage nicht steuert, etwa PV, oder ein Zähler, der nicht antwortet.</translation>
    </message>
    <message>
        <source>Power was cut while it was written, or the card is failing.</source>
        <translation>Beim Schreiben fiel der Strom aus, oder die Karte wird defekt.</translation>
    </message>
    <message>
        <source>Pre-charge has failed, the coil has no supply, or an interlock is open.</source>
        <translation>Vorladung fehlgeschlagen, Spule ohne Versorgung oder eine Verriegelung offen.</translation>
    </message>
    <message>
        <source>Prices of the dynamic tariff are missing</source>
        <translation>Preise des dynamischen Tarifs fehlen</translation>
    </message>
    <message>
        <source>Processor is hot</source>
        <translation>Prozessor ist heiß</translation>
    </message>
    <message>
        <source>Processor of the controller is overloaded</source>
        <translation>Prozessor des Reglers ist überlastet</translation>
    </message>
    <message>
        <source>Rack and inverter measure different DC voltages</source>
        <translation>Rack und Wechselrichter messen verschiedene DC-Spannungen</translation>
    </message>
    <message>
        <source>Rack voltage is critically low</source>
        <translation>Rackspannung ist kritisch tief</translation>
    </message>
    <message>
        <source>Rack voltage is low</source>
        <translation>Rackspannung ist tief</translation>
    </message>
    <message>
        <source>Rack voltage is too high</source>
        <translation>Rackspannung ist zu hoch</translation>
    </message>
    <message>
        <source>Racks were connected at different states of charge.</source>
        <translation>Racks wurden mit verschiedenem Ladezustand verbunden.</translation>
    </message>
    <message>
        <source>Rain, condensation or a leak of the cooling has reached the water sensor.</source>
        <translation>Regen, Kondenswasser oder ein Leck der Kühlung hat den Wassersensor erreicht.</translation>
    </message>
    <message>
        <source>Read the BMS's own alarms.</source>
        <translation>Alarme des BMS ablesen.</translation>
    </message>
    <message>
        <source>Read the alarm of the named module.</source>
        <translation>Alarm des genannten Moduls ablesen.</translation>
    </message>
    <message>
        <source>Read the alarm on the inverter, remove the cause, reset it.</source>
        <translation>Alarm am Wechselrichter ablesen, Ursache beheben, zurücksetzen.</translation>
    </message>
    <message>
        <source>Read the detail: it names board and line. End other programs that use the board; replace a relay that sticks.</source>
        <translation>Detail lesen: Es nennt Platine und Leitung. Andere Programme an der Platine beenden; ein klebendes Relais ersetzen.</translation>
    </message>
    <message>
        <source>Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.</source>
        <translation>Detail lesen: Es nennt Platine, Leitung und Ursache. Ihre Ausgänge sind auf sicheren Werten oder wie zuvor.</translation>
    </message>
    <message>
        <source>Read the inverter's own alarm, switch loads off. It is tried again by itself, after some failures once an hour.</source>
        <translation>Alarm des Wechselrichters ablesen, Lasten abschalten. Es wird von selbst neu versucht, nach einigen Fehlschlägen einmal in der Stunde.</translation>
    </message>
    <message>
        <source>Records for the cloud cannot be stored</source>
        <translation>Aufzeichnungen für die Cloud sind nicht speicherbar</translation>
    </message>
    <message>
        <source>Records for the cloud were lost</source>
        <translation>Aufzeichnungen für die Cloud gingen verloren</translation>
    </message>
    <message>
        <source>Records, logs or foreign files have filled it.</source>
        <translation>Aufzeichnungen, Logs oder fremde Dateien haben ihn gefüllt.</translation>
    </message>
    <message>
        <source>Reduce the load; clean the air path.</source>
        <translation>Last verringern; Luftweg reinigen.</translation>
    </message>
    <message>
        <source>Relay of the inverter has failed</source>
        <translation>Relais des Wechselrichters ist ausgefallen</translation>
    </message>
    <message>
        <source>Release the stop in two steps when the reason has gone.</source>
        <translation>Den Stopp in zwei Schritten lösen, wenn der Grund vorbei ist.</translation>
    </message>
    <message>
        <source>Remove the cause named in the detail; tell the buyer if it stays.</source>
        <translation>Im Detail genannte Ursache beheben; bleibt sie, den Käufer informieren.</translation>
    </message>
    <message>
        <source>Remove what is named in the detail; a rack that takes no charge needs service.</source>
        <translation>Beheben, was das Detail nennt; ein Rack, das keine Ladung nimmt, braucht den Service.</translation>
    </message>
    <message>
        <source>Remove what the detail names; supply comes back by itself.</source>
        <translation>Beheben, was das Detail nennt; die Versorgung kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Repair it before you leave the site; look after the cabinet until then.</source>
        <translation>Vor dem Verlassen des Standorts reparieren; bis dahin den Schrank beaufsichtigen.</translation>
    </message>
    <message>
        <source>Repeat the update of the inverter.</source>
        <translation>Update des Wechselrichters wiederholen.</translation>
    </message>
    <message>
        <source>Replace the card; a stop would not survive a restart.</source>
        <translation>Karte ersetzen; ein Stopp würde einen Neustart nicht überleben.</translation>
    </message>
    <message>
        <source>Report the product as not available; check energy and the settings of [services.ffr].</source>
        <translation>Produkt als nicht verfügbar melden; Energie und Einstellungen von [services.ffr] prüfen.</translation>
    </message>
    <message>
        <source>Restart once; call the maker's service if it returns.</source>
        <translation>Einmal neu starten; kommt es wieder, Service des Herstellers rufen.</translation>
    </message>
    <message>
        <source>Restart the BMS; replace it if the fault stays. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>BMS neu starten; ersetzen, wenn der Fehler bleibt. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Restart the device and check its firmware.</source>
        <translation>Gerät neu starten und Firmware prüfen.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the cloud log to the manufacturer.</source>
        <translation>Programm bei Gelegenheit neu starten und das Cloud-Protokoll an den Hersteller senden.</translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the log to the manufacturer.</source>
        <translation>Programm bei Gelegenheit neu starten und das Log an den Hersteller senden.</translation>
    </message>
    <message>
        <source>Restart the program when convenient; send the log to the manufacturer if it returns.</source>
        <translation>Programm bei Gelegenheit neu starten; kommt es wieder, Log an den Hersteller senden.</translation>
    </message>
    <message>
        <source>Restore the connection; the local history still has the values.</source>
        <translation>Verbindung wiederherstellen; der örtliche Verlauf hat die Werte noch.</translation>
    </message>
    <message>
        <source>Rule for reactive power is not in force</source>
        <translation>Regel für Blindleistung gilt nicht</translation>
    </message>
    <message>
        <source>Run the commissioning test, or charge with little power and compare both; correct sensor or profile. Then acknowledge and reset.</source>
        <translation>Inbetriebnahmetest ausführen oder mit kleiner Leistung laden und beide vergleichen; Sensor oder Profil berichtigen. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud, and report it; this version is not tried again by itself.</source>
        <translation>Grund auf der Seite Cloud ansehen und melden; diese Version wird nicht von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>See the reason on the page Cloud; bring an update that fits.</source>
        <translation>Grund auf der Seite Cloud ansehen; eine passende Aktualisierung einspielen.</translation>
    </message>
    <message>
        <source>Seen by {0}, {1}</source>
        <translation>Gesehen von {0}, {1}</translation>
    </message>
    <message>
        <source>Self-discharge or consumption of the cabinet while the unit was off.</source>
        <translation>Selbstentladung oder Verbrauch des Schranks, während die Anlage aus war.</translation>
    </message>
    <message>
        <source>Self-discharge, consumption of the cabinet, or a long time without the possibility to charge.</source>
        <translation>Selbstentladung, Verbrauch des Schranks oder lange Zeit ohne Lademöglichkeit.</translation>
    </message>
    <message>
        <source>Self-test of the inverter failed</source>
        <translation>Selbsttest des Wechselrichters fehlgeschlagen</translation>
    </message>
    <message>
        <source>Send the fault record of the log folder to the manufacturer.</source>
        <translation>Fehlerprotokoll aus dem Logordner an den Hersteller senden.</translation>
    </message>
    <message>
        <source>Sensor of the BMS has failed</source>
        <translation>Sensor des BMS ist ausgefallen</translation>
    </message>
    <message>
        <source>Separate it: two sources must never meet there.</source>
        <translation>Trennen: Zwei Quellen dürfen dort nie zusammenkommen.</translation>
    </message>
    <message>
        <source>Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.</source>
        <translation>In systemd RuntimeWatchdogSec=14 setzen und Computer neu starten, oder [watchdog] berichtigen, wie das Detail sagt.</translation>
    </message>
    <message>
        <source>Set backup.phases in the site file to the phases of the grid connection, or have the meter checked.</source>
        <translation>backup.phases in der Anlagendatei auf die Phasen des Netzanschlusses setzen oder den Zähler prüfen lassen.</translation>
    </message>
    <message>
        <source>Set exactly one master and different addresses.</source>
        <translation>Genau einen Master und verschiedene Adressen einstellen.</translation>
    </message>
    <message>
        <source>Set grid code and limits again before it runs.</source>
        <translation>Ländereinstellung und Grenzen neu setzen, bevor er läuft.</translation>
    </message>
    <message>
        <source>Set it back to remote operation when the work is done.</source>
        <translation>Nach der Arbeit wieder auf Fernbetrieb stellen.</translation>
    </message>
    <message>
        <source>Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.</source>
        <translation>Zähler auf Zweirichtungsmessung stellen (Modus B oder Anwendung H), wenn Leistung hier in beide Richtungen fließt.</translation>
    </message>
    <message>
        <source>Set-point from outside was not renewed</source>
        <translation>Sollwert von außen wurde nicht erneuert</translation>
    </message>
    <message>
        <source>Several devices fell silent together</source>
        <translation>Mehrere Geräte sind zusammen verstummt</translation>
    </message>
    <message>
        <source>Short circuit at the backup output</source>
        <translation>Kurzschluss am Notstromausgang</translation>
    </message>
    <message>
        <source>Short circuit at the rack</source>
        <translation>Kurzschluss am Rack</translation>
    </message>
    <message>
        <source>Short circuit at the rack: protection</source>
        <translation>Kurzschluss am Rack: Schutz</translation>
    </message>
    <message>
        <source>Site is not commissioned</source>
        <translation>Standort ist nicht in Betrieb genommen</translation>
    </message>
    <message>
        <source>Smoke in the cabinet</source>
        <translation>Rauch im Schrank</translation>
    </message>
    <message>
        <source>Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.</source>
        <translation>Rauch oder Wasser würde nicht bemerkt: Leitung offen oder kurzgeschlossen, oder der Wandler antwortet nicht.</translation>
    </message>
    <message>
        <source>Solar power is switched off in the island</source>
        <translation>Solarstrom ist in der Insel abgeschaltet</translation>
    </message>
    <message>
        <source>Somebody has used its stop switch.</source>
        <translation>Jemand hat seinen Stoppschalter benutzt.</translation>
    </message>
    <message>
        <source>Somebody pressed it, or its wire is broken.</source>
        <translation>Jemand hat ihn gedrückt, oder seine Leitung ist unterbrochen.</translation>
    </message>
    <message>
        <source>Somebody works at it, or a door contact is loose.</source>
        <translation>Jemand arbeitet daran, oder ein Türkontakt ist lose.</translation>
    </message>
    <message>
        <source>Somebody works at it, or it was left in local control.</source>
        <translation>Jemand arbeitet daran, oder er blieb im Vor-Ort-Betrieb.</translation>
    </message>
    <message>
        <source>Somebody works at the battery, or a door contact is loose.</source>
        <translation>Jemand arbeitet an der Batterie, oder ein Türkontakt ist lose.</translation>
    </message>
    <message>
        <source>Somebody works at the cabinet, or the door was not closed.</source>
        <translation>Jemand arbeitet am Schrank, oder die Tür wurde nicht geschlossen.</translation>
    </message>
    <message>
        <source>Spread single-phase loads over the phases, or switch some off.</source>
        <translation>Einphasige Lasten auf die Phasen verteilen oder einige abschalten.</translation>
    </message>
    <message>
        <source>Spread single-phase loads; have the neutral checked.</source>
        <translation>Einphasige Lasten verteilen; Neutralleiter prüfen lassen.</translation>
    </message>
    <message>
        <source>Spread the loads; have the neutral checked.</source>
        <translation>Lasten verteilen; Neutralleiter prüfen lassen.</translation>
    </message>
    <message>
        <source>Start not complete</source>
        <translation>Start nicht vollständig</translation>
    </message>
    <message>
        <source>State of charge is doubtful</source>
        <translation>Ladezustand ist zweifelhaft</translation>
    </message>
    <message>
        <source>State of charge was wrong at full or empty</source>
        <translation>Ladezustand war bei voll oder leer falsch</translation>
    </message>
    <message>
        <source>State of the unit cannot be stored</source>
        <translation>Zustand der Anlage lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Stop other masters polling this device, or give it a longer poll period in the site file.</source>
        <translation>Andere Master von diesem Gerät fernhalten oder in der Anlagendatei seltener abfragen.</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Vom Bediener gestoppt</translation>
    </message>
    <message>
        <source>Strings share the current unevenly</source>
        <translation>Stränge teilen den Strom ungleich</translation>
    </message>
    <message>
        <source>Supply comes back with the grid, or when the battery was charged again.</source>
        <translation>Die Versorgung kommt mit dem Netz zurück oder wenn die Batterie wieder geladen ist.</translation>
    </message>
    <message>
        <source>Supply is interrupted, or the main switch is open.</source>
        <translation>Die Versorgung ist unterbrochen, oder der Hauptschalter ist offen.</translation>
    </message>
    <message>
        <source>Supply of the controller is too low</source>
        <translation>Versorgung des Reglers ist zu niedrig</translation>
    </message>
    <message>
        <source>Switch PV off by hand. The island starts again by itself after a wait that doubles, at most one hour; resetting this alarm makes the wait short again.</source>
        <translation>PV von Hand abschalten. Die Insel startet von selbst wieder, nach einer Wartezeit, die sich verdoppelt, höchstens einer Stunde; Zurücksetzen dieses Alarms macht sie wieder kurz.</translation>
    </message>
    <message>
        <source>Switch backup loads off.</source>
        <translation>Notstromverbraucher abschalten.</translation>
    </message>
    <message>
        <source>Switch it on again when the reason has gone.</source>
        <translation>Wieder einschalten, wenn der Grund vorbei ist.</translation>
    </message>
    <message>
        <source>Switch loads off, or choose a mode that shaves peaks.</source>
        <translation>Verbraucher abschalten oder eine Betriebsart wählen, die Spitzen kappt.</translation>
    </message>
    <message>
        <source>Switch loads off. Load groups are shed by their priority.</source>
        <translation>Lasten abschalten. Lastgruppen werden nach Priorität abgeworfen.</translation>
    </message>
    <message>
        <source>Switch off and tighten the terminals with the right torque. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Abschalten und Anschlüsse mit dem richtigen Drehmoment anziehen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.</source>
        <translation>DC-Seite abschalten, Stecker und Kabel besichtigen. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.</source>
        <translation>Abschalten, warten bis der DC-Kreis entladen ist, Kabel tauschen. Dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Switch three-phase motors off; check the main fuses.</source>
        <translation>Drehstrommotoren abschalten; Hauptsicherungen prüfen.</translation>
    </message>
    <message>
        <source>Take back or buy back the volume named in the detail, or remove the cause.</source>
        <translation>Im Detail genannte Menge zurücknehmen oder zurückkaufen, oder die Ursache beheben.</translation>
    </message>
    <message>
        <source>Temperature of a cabinet zone is not known</source>
        <translation>Temperatur einer Schrankzone ist unbekannt</translation>
    </message>
    <message>
        <source>Terminal too hot</source>
        <translation>Anschluss zu heiß</translation>
    </message>
    <message>
        <source>Terminal too hot: protection</source>
        <translation>Anschluss zu heiß: Schutz</translation>
    </message>
    <message>
        <source>The AC switch was opened or has tripped.</source>
        <translation>Der AC-Schalter wurde geöffnet oder hat ausgelöst.</translation>
    </message>
    <message>
        <source>The BMS has seen a dangerous value; it is named in the detail.</source>
        <translation>Das BMS hat einen gefährlichen Wert gesehen; er steht im Detail.</translation>
    </message>
    <message>
        <source>The BMS has told the inverter of a fault.</source>
        <translation>Das BMS hat dem Wechselrichter eine Störung gemeldet.</translation>
    </message>
    <message>
        <source>The BMS is starting, balancing, in maintenance, or has opened its contactor.</source>
        <translation>Das BMS startet, gleicht aus, ist in Wartung oder hat sein Schütz geöffnet.</translation>
    </message>
    <message>
        <source>The BMS loses count, its current sensor is off, or the capacity in the site file is wrong.</source>
        <translation>Das BMS verzählt sich, sein Stromsensor weicht ab, oder die Kapazität der Anlagendatei ist falsch.</translation>
    </message>
    <message>
        <source>The BMS sees a value near its limit.</source>
        <translation>Das BMS sieht einen Wert nahe seiner Grenze.</translation>
    </message>
    <message>
        <source>The DC switch was opened or has tripped.</source>
        <translation>Der DC-Schalter wurde geöffnet oder hat ausgelöst.</translation>
    </message>
    <message>
        <source>The backup loads need more than the inverter can give.</source>
        <translation>Die Notstromverbraucher brauchen mehr, als der Wechselrichter geben kann.</translation>
    </message>
    <message>
        <source>The backup output is connected to the grid or to a generator.</source>
        <translation>Der Notstromausgang ist mit dem Netz oder einem Generator verbunden.</translation>
    </message>
    <message>
        <source>The battery holds less than the backup reserve</source>
        <translation>Die Batterie hat weniger als die Notstromreserve</translation>
    </message>
    <message>
        <source>The battery is full or the charge voltage is set too high.</source>
        <translation>Die Batterie ist voll, oder die Ladespannung ist zu hoch eingestellt.</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>Die Batterie ist fast leer.</translation>
    </message>
    <message>
        <source>The battery stays at 0 W until then. Check the meter's wiring and profile, or take one that measures every phase.</source>
        <translation>Die Batterie bleibt bis dahin bei 0 W. Verdrahtung und Profil des Zählers prüfen, oder einen nehmen, der jede Phase misst.</translation>
    </message>
    <message>
        <source>The board did not take the command, or somebody else sets the same relay, file or pin.</source>
        <translation>Die Platine nahm den Befehl nicht an, oder jemand anderes setzt dasselbe Relais, dieselbe Datei oder denselben Pin.</translation>
    </message>
    <message>
        <source>The cabinet is cold or its heater is off.</source>
        <translation>Der Schrank ist kalt oder seine Heizung ist aus.</translation>
    </message>
    <message>
        <source>The cable between inverter and BMS, its bit rate or the battery type that is set.</source>
        <translation>Kabel zwischen Wechselrichter und BMS, Bitrate oder eingestellter Batterietyp.</translation>
    </message>
    <message>
        <source>The cable between inverter and its meter, or the meter's address.</source>
        <translation>Kabel zwischen Wechselrichter und seinem Zähler oder Adresse des Zählers.</translation>
    </message>
    <message>
        <source>The cable between them is loose or a terminator is missing.</source>
        <translation>Das Kabel dazwischen ist lose, oder ein Abschluss fehlt.</translation>
    </message>
    <message>
        <source>The capacity has fallen below the maker's warning level.</source>
        <translation>Die Kapazität ist unter die Warngrenze des Herstellers gefallen.</translation>
    </message>
    <message>
        <source>The charge voltage is set too high, or the battery has opened its contactor under load.</source>
        <translation>Ladespannung zu hoch eingestellt, oder die Batterie hat ihr Schütz unter Last geöffnet.</translation>
    </message>
    <message>
        <source>The chosen fallback is in force. Check that system and the network.</source>
        <translation>Die gewählte Rückfallart gilt. Dieses System und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The clock module is missing or its driver is not loaded: after a power cut the time is unknown.</source>
        <translation>Das Uhrenmodul fehlt oder sein Treiber ist nicht geladen: Nach einem Stromausfall ist die Zeit unbekannt.</translation>
    </message>
    <message>
        <source>The cloud does not accept this unit</source>
        <translation>Die Cloud nimmt diese Anlage nicht an</translation>
    </message>
    <message>
        <source>The coldest surface is at or below the dew point of the air.</source>
        <translation>Die kälteste Fläche ist am oder unter dem Taupunkt der Luft.</translation>
    </message>
    <message>
        <source>The commanding side has not renewed its choice, or the grid voltage is unknown.</source>
        <translation>Die befehlende Seite hat ihre Wahl nicht erneuert, oder die Netzspannung ist unbekannt.</translation>
    </message>
    <message>
        <source>The computer is overloaded or was suspended.</source>
        <translation>Der Computer ist überlastet oder war angehalten.</translation>
    </message>
    <message>
        <source>The connection to the cloud was switched off</source>
        <translation>Die Verbindung zur Cloud wurde abgeschaltet</translation>
    </message>
    <message>
        <source>The contractual fallback is in force. Check the control box and the line to it.</source>
        <translation>Der vertragliche Rückfall gilt. Steuerbox und Leitung dorthin prüfen.</translation>
    </message>
    <message>
        <source>The controller counts by itself. Restart the BMS; check its firmware.</source>
        <translation>Der Regler zählt selbst. BMS neu starten; Firmware prüfen.</translation>
    </message>
    <message>
        <source>The controller or the line was away for longer than the inverter waits.</source>
        <translation>Regler oder Leitung waren länger weg, als der Wechselrichter wartet.</translation>
    </message>
    <message>
        <source>The controller takes a little power from the grid to save the rack.</source>
        <translation>Der Regler nimmt etwas Leistung aus dem Netz, um das Rack zu retten.</translation>
    </message>
    <message>
        <source>The controller's count and the BMS are far apart, or nothing reliable was heard since the start.</source>
        <translation>Zählung des Reglers und BMS liegen weit auseinander, oder seit dem Start kam nichts Verlässliches.</translation>
    </message>
    <message>
        <source>The device answers but does not measure any more.</source>
        <translation>Das Gerät antwortet, misst aber nicht mehr.</translation>
    </message>
    <message>
        <source>The device or the gateway before it is overloaded, or it serves several masters.</source>
        <translation>Das Gerät oder das Gateway davor ist überlastet oder bedient mehrere Master.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder defekt.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing; a stop would not survive a restart.</source>
        <translation>Der Datenträger ist voll, schreibgeschützt oder defekt; ein Stopp würde einen Neustart nicht überleben.</translation>
    </message>
    <message>
        <source>The energy between full and empty is far below the rated one, or one cell is weak.</source>
        <translation>Die Energie zwischen voll und leer liegt weit unter der Nennenergie, oder eine Zelle ist schwach.</translation>
    </message>
    <message>
        <source>The energy of a grid service is not restored in time</source>
        <translation>Die Energie eines Netzdienstes wird nicht rechtzeitig aufgefüllt</translation>
    </message>
    <message>
        <source>The fallback of the site file is in force. Check that side, or the grid meter.</source>
        <translation>Der Rückfall der Anlagendatei gilt. Diese Seite oder den Netzzähler prüfen.</translation>
    </message>
    <message>
        <source>The file system has found a fault and protects itself.</source>
        <translation>Das Dateisystem hat einen Fehler gefunden und schützt sich.</translation>
    </message>
    <message>
        <source>The frequency has not come back, or the recovery takes too long.</source>
        <translation>Die Frequenz ist nicht zurückgekehrt, oder die Erholung dauert zu lange.</translation>
    </message>
    <message>
        <source>The grid has gone while the inverter was feeding in.</source>
        <translation>Das Netz fiel aus, während der Wechselrichter einspeiste.</translation>
    </message>
    <message>
        <source>The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.</source>
        <translation>Das Netz fiel aus, oder ein Wechselrichter hat sich getrennt, weil Spannung oder Frequenz ihr Band verließ.</translation>
    </message>
    <message>
        <source>The grid is lost</source>
        <translation>Das Netz ist ausgefallen</translation>
    </message>
    <message>
        <source>The grid meter does not measure every phase that the site file names: it is of another kind, or a voltage wire is missing.</source>
        <translation>Der Netzzähler misst nicht jede Phase, die die Anlagendatei nennt: Er ist von anderer Art, oder ein Spannungsdraht fehlt.</translation>
    </message>
    <message>
        <source>The inverter charges with more than the BMS allows.</source>
        <translation>Der Wechselrichter lädt mit mehr, als das BMS erlaubt.</translation>
    </message>
    <message>
        <source>The inverter did not accept or confirm its reversion timer or heartbeat.</source>
        <translation>Der Wechselrichter hat seinen Rückfalltimer oder sein Lebenszeichen nicht angenommen oder bestätigt.</translation>
    </message>
    <message>
        <source>The inverter has switched itself off; its own alarm words are in the detail.</source>
        <translation>Der Wechselrichter hat sich abgeschaltet; seine Alarmworte stehen im Detail.</translation>
    </message>
    <message>
        <source>The inverter moves power, yet the rack says exactly 0 A: its contactor is open or its sensor has failed.</source>
        <translation>Der Wechselrichter bewegt Leistung, doch das Rack meldet genau 0 A: Schütz offen oder Sensor ausgefallen.</translation>
    </message>
    <message>
        <source>The inverter takes more than the BMS allows: overload, or motors starting in backup.</source>
        <translation>Der Wechselrichter nimmt mehr, als das BMS erlaubt: Überlast oder anlaufende Motoren im Notstrom.</translation>
    </message>
    <message>
        <source>The inverter was set up for another country or code, or the preset of the site file is the wrong one.</source>
        <translation>Der Wechselrichter wurde für ein anderes Land oder eine andere Regel eingestellt, oder die Vorgabe der Anlagendatei ist falsch.</translation>
    </message>
    <message>
        <source>The inverter works on but is not content.</source>
        <translation>Der Wechselrichter arbeitet weiter, ist aber nicht zufrieden.</translation>
    </message>
    <message>
        <source>The inverters are at their limit.</source>
        <translation>Die Wechselrichter sind an ihrer Grenze.</translation>
    </message>
    <message>
        <source>The inverters do not make the grid</source>
        <translation>Die Wechselrichter bilden kein Netz</translation>
    </message>
    <message>
        <source>The island cannot supply them now, or keeps the energy for more important loads.</source>
        <translation>Die Insel kann sie jetzt nicht versorgen oder hebt die Energie für Wichtigeres auf.</translation>
    </message>
    <message>
        <source>The island goes on; the return is tried again after longer and longer waits, at last once an hour. Have the contactor checked. Resetting this alarm ends the wait.</source>
        <translation>Die Insel läuft weiter; die Rückkehr wird nach immer längeren Wartezeiten neu versucht, zuletzt einmal in der Stunde. Schütz prüfen lassen. Zurücksetzen dieses Alarms beendet das Warten.</translation>
    </message>
    <message>
        <source>The island has ended. Have it checked, then reset this alarm.</source>
        <translation>Die Insel ist beendet. Prüfen lassen, dann diesen Alarm zurücksetzen.</translation>
    </message>
    <message>
        <source>The island is off: too much solar power</source>
        <translation>Die Insel ist aus: zu viel Solarstrom</translation>
    </message>
    <message>
        <source>The island is overloaded</source>
        <translation>Die Insel ist überlastet</translation>
    </message>
    <message>
        <source>The island's frequency is too low</source>
        <translation>Die Frequenz der Insel ist zu tief</translation>
    </message>
    <message>
        <source>The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.</source>
        <translation>Das Lebenszeichen kommt nicht an: Schreiben ist in der Anlagendatei nicht bestätigt, oder der Bus ist gestört.</translation>
    </message>
    <message>
        <source>The key or certificate is wrong or has expired, the device is disabled at the hub, or the clock is wrong.</source>
        <translation>Schlüssel oder Zertifikat ist falsch oder abgelaufen, das Gerät ist am Hub gesperrt, oder die Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of the program; power was taken to 0 W.</source>
        <translation>Der letzte Lauf endete mit einem Programmfehler; die Leistung ging auf 0 W.</translation>
    </message>
    <message>
        <source>The line's cable, its converter or gateway has failed, or a second master talks on it.</source>
        <translation>Kabel, Wandler oder Gateway der Leitung ist ausgefallen, oder ein zweiter Master spricht darauf.</translation>
    </message>
    <message>
        <source>The loads draw more than battery and inverters can give now.</source>
        <translation>Die Lasten ziehen mehr, als Batterie und Wechselrichter jetzt geben können.</translation>
    </message>
    <message>
        <source>The loads draw more than the connection allows.</source>
        <translation>Die Verbraucher ziehen mehr, als der Anschluss erlaubt.</translation>
    </message>
    <message>
        <source>The meter does not give voltage, current and active power of every phase the inverters feed, so the fuse cannot be protected.</source>
        <translation>Der Zähler liefert nicht von jeder Phase, die die Wechselrichter speisen, Spannung, Strom und Wirkleistung; die Sicherung ist so nicht zu schützen.</translation>
    </message>
    <message>
        <source>The meter shows the frequency too coarsely for a grid service</source>
        <translation>Der Zähler zeigt die Frequenz zu grob für einen Netzdienst</translation>
    </message>
    <message>
        <source>The meter that measures the frequency is silent, frozen or slower than the stale limit.</source>
        <translation>Der Zähler, der die Frequenz misst, ist stumm, eingefroren oder zu langsam.</translation>
    </message>
    <message>
        <source>The meter was replaced or reset, or its counter wraps round.</source>
        <translation>Der Zähler wurde ersetzt oder zurückgesetzt, oder sein Zählwerk lief über.</translation>
    </message>
    <message>
        <source>The meter's measurement mode is the simple one: import and export both read positive.</source>
        <translation>Der Zähler misst in der einfachen Art: Bezug und Einspeisung erscheinen beide positiv.</translation>
    </message>
    <message>
        <source>The network, the router or the hub has not answered for a quarter of an hour.</source>
        <translation>Netzwerk, Router oder Hub hat eine Viertelstunde lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The neutral is open or the earthing differs from the one set.</source>
        <translation>Der Neutralleiter ist offen, oder die Erdung ist anders als eingestellt.</translation>
    </message>
    <message>
        <source>The new version did not come up well, or somebody ended its trial; the version before runs again.</source>
        <translation>Die neue Version lief nicht richtig an, oder jemand hat ihre Probe beendet; die vorige Version läuft wieder.</translation>
    </message>
    <message>
        <source>The page named in the detail failed, took too long or drew nothing any more; control was not touched.</source>
        <translation>Die im Detail genannte Seite ist ausgefallen, hat zu lange gebraucht oder nichts mehr gezeichnet; die Regelung war nicht betroffen.</translation>
    </message>
    <message>
        <source>The part named in the detail (screen or history) failed; control was not touched.</source>
        <translation>Der im Detail genannte Teil (Bildschirm oder Verlauf) ist ausgefallen; die Regelung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The power cut lasted longer than the stored energy, or began with the battery at its floor.</source>
        <translation>Der Stromausfall dauerte länger als die gespeicherte Energie, oder er begann mit der Batterie an ihrer Untergrenze.</translation>
    </message>
    <message>
        <source>The pre-charge resistor or contactor has failed, or the DC voltage is missing.</source>
        <translation>Vorladewiderstand oder Schütz ausgefallen, oder die DC-Spannung fehlt.</translation>
    </message>
    <message>
        <source>The rack has not been full for long: its state of charge and its cells drift apart.</source>
        <translation>Das Rack war lange nicht voll: Ladezustand und Zellen driften auseinander.</translation>
    </message>
    <message>
        <source>The rack is empty or one cell is weak.</source>
        <translation>Das Rack ist leer oder eine Zelle ist schwach.</translation>
    </message>
    <message>
        <source>The rack is empty, or one cell is weak.</source>
        <translation>Das Rack ist leer, oder eine Zelle ist schwach.</translation>
    </message>
    <message>
        <source>The rack is empty, or was left without charge for too long.</source>
        <translation>Das Rack ist leer oder stand zu lange ohne Laden.</translation>
    </message>
    <message>
        <source>The rack is full and one cell runs ahead.</source>
        <translation>Das Rack ist voll, und eine Zelle läuft voraus.</translation>
    </message>
    <message>
        <source>The rack is full, or a charger of its own works on it.</source>
        <translation>Das Rack ist voll, oder ein eigenes Ladegerät arbeitet daran.</translation>
    </message>
    <message>
        <source>The rack is full.</source>
        <translation>Das Rack ist voll.</translation>
    </message>
    <message>
        <source>The rack is nearly empty or heavily loaded.</source>
        <translation>Das Rack ist fast leer oder stark belastet.</translation>
    </message>
    <message>
        <source>The rack is nearly empty.</source>
        <translation>Das Rack ist fast leer.</translation>
    </message>
    <message>
        <source>The rating the device reports is well below the one of the site file.</source>
        <translation>Die gemeldete Nennleistung liegt deutlich unter der in der Anlagendatei.</translation>
    </message>
    <message>
        <source>The room is below its working temperature.</source>
        <translation>Der Raum ist kälter als seine Betriebstemperatur.</translation>
    </message>
    <message>
        <source>The sensor is open, shorted or silent.</source>
        <translation>Der Sensor ist offen, kurzgeschlossen oder stumm.</translation>
    </message>
    <message>
        <source>The site cannot go back to the grid</source>
        <translation>Der Standort kann nicht ans Netz zurück</translation>
    </message>
    <message>
        <source>The site is dark</source>
        <translation>Der Standort ist dunkel</translation>
    </message>
    <message>
        <source>The site stays as it is. Switch loads off: a loaded island may run slow. Check the synchronising relay and the phase sequence.</source>
        <translation>Der Standort bleibt, wie er ist. Lasten abschalten: eine belastete Insel läuft womöglich zu langsam. Synchronisierrelais und Drehfeld prüfen.</translation>
    </message>
    <message>
        <source>The site stays on the grid. Check the meter's voltages.</source>
        <translation>Der Standort bleibt am Netz. Spannungen des Zählers prüfen.</translation>
    </message>
    <message>
        <source>The site would not come back from an island</source>
        <translation>Die Anlage käme aus einer Insel nicht zurück</translation>
    </message>
    <message>
        <source>The smoke detector has tripped.</source>
        <translation>Der Rauchmelder hat ausgelöst.</translation>
    </message>
    <message>
        <source>The system that steers this unit, or the line to it, has failed.</source>
        <translation>Das System, das diese Anlage steuert, oder die Leitung dorthin ist ausgefallen.</translation>
    </message>
    <message>
        <source>The touchscreen has restarted</source>
        <translation>Der Bildschirm wurde neu gestartet</translation>
    </message>
    <message>
        <source>The touchscreen shows a plain page only</source>
        <translation>Der Bildschirm zeigt nur eine einfache Seite</translation>
    </message>
    <message>
        <source>The transistor between battery and DC bus is damaged.</source>
        <translation>Der Transistor zwischen Batterie und DC-Zwischenkreis ist beschädigt.</translation>
    </message>
    <message>
        <source>The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.</source>
        <translation>Die Anlage ist gestoppt, von Hand im Leerlauf, in einer Insel, rettet eine Batterie, oder eine bezahlte Menge läuft im Testbetrieb.</translation>
    </message>
    <message>
        <source>The unit was offline for longer than the outbox holds; the oldest telemetry was dropped.</source>
        <translation>Die Anlage war länger offline, als der Postausgang fasst; die ältesten Messdaten wurden verworfen.</translation>
    </message>
    <message>
        <source>The write guard or the device refused it; the reason is in the detail.</source>
        <translation>Der Schreibschutz oder das Gerät hat ihn abgelehnt; der Grund steht im Detail.</translation>
    </message>
    <message>
        <source>There is none yet, the last is too old, or the battery is far from what it expected.</source>
        <translation>Es gibt noch keinen, der letzte ist zu alt, oder die Batterie ist weit von der Erwartung entfernt.</translation>
    </message>
    <message>
        <source>Tighten the terminals and replace the contact block; a flicker is a stop each time.</source>
        <translation>Klemmen nachziehen und Kontaktblock ersetzen; jedes Flackern ist ein Halt.</translation>
    </message>
    <message>
        <source>Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.</source>
        <translation>Zu viele Fehler: Kurzschluss, fehlender Abschluss, falsche Bitrate, oder niemand sonst am Bus.</translation>
    </message>
    <message>
        <source>Too many modules in series, or extreme cold.</source>
        <translation>Zu viele Module in Reihe oder extreme Kälte.</translation>
    </message>
    <message>
        <source>Too many starts of the island today</source>
        <translation>Heute zu viele Starts der Insel</translation>
    </message>
    <message>
        <source>Touch 'Start the screen again'. If that does not help, operate the unit remotely and send the log.</source>
        <translation>„Bildschirm neu starten“ berühren. Hilft das nicht, die Anlage aus der Ferne bedienen und das Protokoll senden.</translation>
    </message>
    <message>
        <source>Treat the DC side as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>DC-Seite als spannungsführend behandeln; Schütz ersetzen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Treat the rack as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Rack als spannungsführend behandeln; Schütz ersetzen lassen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Turn the current transformers round.</source>
        <translation>Stromwandler umdrehen.</translation>
    </message>
    <message>
        <source>Uneven single-phase loads or a weak neutral.</source>
        <translation>Ungleiche einphasige Lasten oder schwacher Neutralleiter.</translation>
    </message>
    <message>
        <source>Unit waits after a trip</source>
        <translation>Anlage wartet nach einer Auslösung</translation>
    </message>
    <message>
        <source>Use a meter or a register with finer steps, and name it in services.frequency_meter.</source>
        <translation>Zähler oder Register mit feineren Schritten verwenden und in services.frequency_meter nennen.</translation>
    </message>
    <message>
        <source>Use energy now; PV comes back when the battery has room.</source>
        <translation>Jetzt Energie nutzen; PV kommt zurück, wenn die Batterie Platz hat.</translation>
    </message>
    <message>
        <source>Voltage of the backup output is too high</source>
        <translation>Spannung des Notstromausgangs ist zu hoch</translation>
    </message>
    <message>
        <source>Voltage or frequency of the generator is unsuitable, or it does not run.</source>
        <translation>Spannung oder Frequenz des Generators ist ungeeignet, oder er läuft nicht.</translation>
    </message>
    <message>
        <source>Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.</source>
        <translation>Spannung, Frequenz oder Phase von Netz und Insel kommen nicht zusammen, oder die Schiene wird nicht spannungslos.</translation>
    </message>
    <message>
        <source>Voltages of parallel racks are far apart</source>
        <translation>Spannungen paralleler Racks liegen weit auseinander</translation>
    </message>
    <message>
        <source>Wait a minute; then look at the BMS's own display.</source>
        <translation>Eine Minute warten; dann Anzeige des BMS ansehen.</translation>
    </message>
    <message>
        <source>Wait for the next plan; the unit runs self-consumption meanwhile.</source>
        <translation>Auf den nächsten Plan warten; bis dahin läuft Eigenverbrauch.</translation>
    </message>
    <message>
        <source>Warm the cabinet before use; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Schrank vor der Nutzung erwärmen; Heizung prüfen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Warm the cabinet first; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation>Zuerst den Schrank erwärmen; Heizung prüfen. Erst neu starten, wenn die Ursache klar ist; dann quittieren und zurücksetzen.</translation>
    </message>
    <message>
        <source>Warm the cabinet; check the probe.</source>
        <translation>Schrank erwärmen; Fühler prüfen.</translation>
    </message>
    <message>
        <source>Warm the room before the start.</source>
        <translation>Raum vor dem Start erwärmen.</translation>
    </message>
    <message>
        <source>Watch it; look at the battery page.</source>
        <translation>Beobachten; Batterieseite ansehen.</translation>
    </message>
    <message>
        <source>Watch the current; compare the static limits in the site file with the BMS.</source>
        <translation>Strom beobachten; feste Grenzen der Anlagendatei mit dem BMS vergleichen.</translation>
    </message>
    <message>
        <source>Watch the named module.</source>
        <translation>Genanntes Modul beobachten.</translation>
    </message>
    <message>
        <source>Water in the cabinet</source>
        <translation>Wasser im Schrank</translation>
    </message>
    <message>
        <source>Water may condense in the cabinet</source>
        <translation>Im Schrank kann Wasser kondensieren</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase or a loose terminal.</source>
        <translation>Schwaches Netz, fehlende Phase oder lose Klemme.</translation>
    </message>
    <message>
        <source>Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.</source>
        <translation>Schwaches Netz, fehlende Phase, viel PV in der Nachbarschaft oder falsche Ländereinstellung.</translation>
    </message>
    <message>
        <source>Weak grid, lost phase or wrong meter wiring.</source>
        <translation>Schwaches Netz, fehlende Phase oder falsche Zählerverdrahtung.</translation>
    </message>
    <message>
        <source>Welded or worn contacts, or a missing coil supply.</source>
        <translation>Verschweißte oder abgenutzte Kontakte, oder keine Spulenspannung.</translation>
    </message>
    <message>
        <source>Worn bearing, blocked blades or no supply.</source>
        <translation>Lager verschlissen, Flügel blockiert oder keine Versorgung.</translation>
    </message>
    <message>
        <source>Worn or welded contacts of the grid relay.</source>
        <translation>Abgenutzte oder verschweißte Kontakte des Netzrelais.</translation>
    </message>
    <message>
        <source>Wrong address, unit id or wiring, or the device is off.</source>
        <translation>Falsche Adresse, Geräte-ID oder Verdrahtung, oder das Gerät ist aus.</translation>
    </message>
    <message>
        <source>Wrong profile or scale, electrical disturbance, or a broken sensor.</source>
        <translation>Falsches Profil oder falsche Skalierung, elektrische Störung oder defekter Sensor.</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Mark shown as seen</source>
        <translation>Gezeigte quittieren</translation>
    </message>
</context>
<context>
    <name>AlarmsView</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active ({0})</source>
        <translation>Aktiv ({0})</translation>
    </message>
    <message>
        <source>An alarm that is put aside calls nobody for a while. Touch an active one to do so.</source>
        <translation>Ein zurückgestellter Alarm ruft eine Zeit lang niemanden. Dazu einen aktiven berühren.</translation>
    </message>
    <message>
        <source>Everything works as it should.</source>
        <translation>Alles arbeitet, wie es soll.</translation>
    </message>
    <message>
        <source>For the first time in 7 days</source>
        <translation>Zum ersten Mal in 7 Tagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Diese Anlage führt keinen Verlauf. In der Anlagendatei einschalten: [features] history.</translation>
    </message>
    <message>
        <source>No past alarms</source>
        <translation>Keine früheren Alarme</translation>
    </message>
    <message>
        <source>Nothing is put aside</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Put aside ({0})</source>
        <translation>Zurückgestellt ({0})</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>{0} times in 7 days</source>
        <translation>{0}-mal in 7 Tagen</translation>
    </message>
</context>
<context>
    <name>BatteryPage</name>
    <message>
        <source>Balancing</source>
        <translation>Zellausgleich</translation>
    </message>
    <message>
        <source>Cell temperature</source>
        <translation>Zelltemperatur</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Charge and age</source>
        <translation>Ladung und Alter</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Full cycles</source>
        <translation>Vollzyklen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>May charge with</source>
        <translation>Darf laden mit</translation>
    </message>
    <message>
        <source>May discharge with</source>
        <translation>Darf entladen mit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
</context>
<context>
    <name>BatteryView</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Charge, counted by us</source>
        <translation>Ladung, von uns gezählt</translation>
    </message>
    <message>
        <source>Charge, says the battery</source>
        <translation>Ladung laut Batterie</translation>
    </message>
    <message>
        <source>Health by measured energy</source>
        <translation>Gesundheit nach Energie</translation>
    </message>
    <message>
        <source>Hold to balance the cells</source>
        <translation>Zum Ausgleichen halten</translation>
    </message>
    <message>
        <source>Hold to end balancing</source>
        <translation>Zum Beenden halten</translation>
    </message>
    <message>
        <source>Kept for a power cut</source>
        <translation>Reserve für Stromausfall</translation>
    </message>
    <message>
        <source>Last empty</source>
        <translation>Zuletzt leer</translation>
    </message>
    <message>
        <source>Last full</source>
        <translation>Zuletzt voll</translation>
    </message>
    <message>
        <source>Modules online</source>
        <translation>Module verbunden</translation>
    </message>
    <message>
        <source>No balancing now</source>
        <translation>Jetzt kein Ausgleich</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Keine Daten von diesem Rack</translation>
    </message>
    <message>
        <source>No run of balancing yet.</source>
        <translation>Noch kein Ausgleichslauf.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Resistance of a cell</source>
        <translation>Zellwiderstand</translation>
    </message>
    <message>
        <source>The battery balances by itself</source>
        <translation>Die Batterie gleicht selbst aus</translation>
    </message>
    <message>
        <source>The battery balances its cells now</source>
        <translation>Die Batterie gleicht jetzt ihre Zellen aus</translation>
    </message>
    <message>
        <source>The cells are being balanced</source>
        <translation>Die Zellen werden ausgeglichen</translation>
    </message>
    <message>
        <source>Used between</source>
        <translation>Genutzt zwischen</translation>
    </message>
    <message>
        <source>Used between {low} and {high}.</source>
        <translation>Genutzt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>{0}. Cells apart by {1}.</source>
        <translation>{0}. Zellabstand {1}.</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} auf {after}</translation>
    </message>
    <message>
        <source>{reserve} are kept for a power cut.</source>
        <translation>{reserve} bleiben für einen Stromausfall.</translation>
    </message>
</context>
<context>
    <name>BootSteps</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cell before</source>
        <translation>Vorige Zelle</translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation>Zellabstand</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>, {missing} not heard</source>
        <translation>, {missing} nicht gehört</translation>
    </message>
    <message>
        <source>Cell {number}</source>
        <translation>Zelle {number}</translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation>Kälteste</translation>
    </message>
    <message>
        <source>Grey: within 2 K of the mean. Touch a sensor to read it.</source>
        <translation>Grau: bis 2 K um den Mittelwert. Sensor berühren zum Ablesen.</translation>
    </message>
    <message>
        <source>Grey: within 5 mV of the mean. Touch a cell to read it.</source>
        <translation>Grau: bis 5 mV um den Mittelwert. Zelle berühren zum Ablesen.</translation>
    </message>
    <message>
        <source>None of the {count} cells is heard.</source>
        <translation>Keine der {count} Zellen wird gehört.</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Sensor {number}</source>
        <translation>Sensor {number}</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>This battery sends no values of its cells.</source>
        <translation>Diese Batterie sendet keine Zellwerte.</translation>
    </message>
    <message>
        <source>This battery tells only its lowest and highest cell.</source>
        <translation>Diese Batterie nennt nur ihre tiefste und höchste Zelle.</translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation>Wärmste</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Schwächste</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>{count} sensors</source>
        <translation>{count} Sensoren</translation>
    </message>
    <message>
        <source>{deviation} above the mean</source>
        <translation>{deviation} über dem Mittelwert</translation>
    </message>
    <message>
        <source>{deviation} below the mean</source>
        <translation>{deviation} unter dem Mittelwert</translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message>
        <source>Automatic idle</source>
        <translation>Automatische Ruhe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Notstrom</translation>
    </message>
    <message>
        <source>Battery {place}</source>
        <translation>Batterie {place}</translation>
    </message>
    <message>
        <source>Cabinet climate</source>
        <translation>Schrankklima</translation>
    </message>
    <message>
        <source>Cell balancing</source>
        <translation>Zellausgleich</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Netzanschlussregel</translation>
    </message>
    <message>
        <source>Grid services</source>
        <translation>Netzdienste</translation>
    </message>
    <message>
        <source>Inverter {place}</source>
        <translation>Wechselrichter {place}</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Grenze des Netzbetreibers</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Meter {place}</source>
        <translation>Zähler {place}</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Ramps</source>
        <translation>Rampen</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Sleep of the BMS</source>
        <translation>Schlaf des BMS</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Air in the cabinet</source>
        <translation>Luft im Schrank</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Taupunkt</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Fans and heaters</source>
        <translation>Lüfter und Heizungen</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Hold to force</source>
        <translation>Zum Schalten halten</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Next fan or heater</source>
        <translation>Nächster Lüfter / Heizung</translation>
    </message>
    <message>
        <source>No fans or heaters are set up. They are named in the site file.</source>
        <translation>Keine Lüfter oder Heizungen eingerichtet. Sie stehen in der Anlagendatei.</translation>
    </message>
    <message>
        <source>No sensors are set up. They are named in the site file.</source>
        <translation>Keine Sensoren eingerichtet. Sie stehen in der Anlagendatei.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>forced by {who} for {time} more</source>
        <translation>von {who} gesetzt, noch {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{low} to {high} since this page was opened</source>
        <translation>{low} bis {high}, seit diese Seite offen ist</translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>All of them are heard.</source>
        <translation>Alle sind zu hören.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation>Keine Anlage führt</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>The network between the units is split. Check switches and cables.</source>
        <translation>Das Netzwerk zwischen den Anlagen ist geteilt. Switches und Kabel prüfen.</translation>
    </message>
    <message>
        <source>The others go on without them.</source>
        <translation>Die anderen arbeiten ohne sie weiter.</translation>
    </message>
    <message>
        <source>The units are choosing a leader.</source>
        <translation>Die Anlagen wählen eine führende.</translation>
    </message>
    <message>
        <source>This unit works alone</source>
        <translation>Diese Anlage arbeitet allein</translation>
    </message>
    <message>
        <source>This version connects no units. To act as one site, several units will need the same network and keys exchanged by the installer.</source>
        <translation>Diese Version verbindet keine Anlagen. Um als ein Standort zu arbeiten, brauchen mehrere Anlagen dasselbe Netzwerk und vom Installateur ausgetauschte Schlüssel.</translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation>eben gehört</translation>
    </message>
    <message>
        <source>heard {0} s ago</source>
        <translation>vor {0} s gehört</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>diese Anlage</translation>
    </message>
    <message>
        <source>{0} of {1} units are not heard</source>
        <translation>{0} von {1} Anlagen nicht gehört</translation>
    </message>
    <message>
        <source>{0} units act as one</source>
        <translation>{0} Anlagen arbeiten als eine</translation>
    </message>
    <message>
        <source>{0} units say that they lead</source>
        <translation>{0} Anlagen sagen, dass sie führen</translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Hold to mark as commissioned</source>
        <translation>Halten: ist in Betrieb genommen</translation>
    </message>
</context>
<context>
    <name>CommissionView</name>
    <message>
        <source>A report, and no more warning that a test is missing</source>
        <translation>Ein Bericht, und keine Warnung mehr, dass ein Test fehlt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Commission this site</source>
        <translation>Diese Anlage in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Commissioned</source>
        <translation>In Betrieb genommen</translation>
    </message>
    <message>
        <source>Compare these with the grid contract, the fuses and the nameplates.</source>
        <translation>Mit Netzanschlussvertrag, Sicherungen und Typenschildern vergleichen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hold to test</source>
        <translation>Zum Testen halten</translation>
    </message>
    <message>
        <source>Hold to test again</source>
        <translation>Zum Wiederholen halten</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Is this the right time? Timetables, prices and the report follow it.</source>
        <translation>Stimmt diese Zeit? Zeitpläne, Preise und der Bericht richten sich danach.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not commissioned yet</source>
        <translation>Noch nicht in Betrieb genommen</translation>
    </message>
    <message>
        <source>Open the test page</source>
        <translation>Zur Testseite</translation>
    </message>
    <message>
        <source>Power that flows</source>
        <translation>Leistung, die fließt</translation>
    </message>
    <message>
        <source>Set in the site file</source>
        <translation>In der Anlagendatei eingestellt</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Schritt {step} von {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The PIN is asked for with the first step</source>
        <translation>Die PIN wird beim ersten Schritt verlangt</translation>
    </message>
    <message>
        <source>The stop key works in every step; leaving the page ends the test</source>
        <translation>Die Stopptaste wirkt in jedem Schritt; Verlassen der Seite beendet den Test</translation>
    </message>
    <message>
        <source>This page checks in about ten minutes that everything is wired and set as the site file says.</source>
        <translation>Diese Seite prüft in etwa zehn Minuten, ob alles so verdrahtet und eingestellt ist, wie es die Anlagendatei sagt.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Diese Anlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>the program does not offer it here</source>
        <translation>das Programm bietet es hier nicht an</translation>
    </message>
    <message>
        <source>{power} at most, only in step 5, only after a button was held, for about a minute</source>
        <translation>Höchstens {power}, nur in Schritt 5, nur nach Halten einer Taste, etwa eine Minute lang</translation>
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
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Nothing is known of the connection here</source>
        <translation>Über die Verbindung ist hier nichts bekannt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connected to the cloud</source>
        <translation>Mit der Cloud verbunden</translation>
    </message>
    <message>
        <source>It works without. Papers for the cloud and the section [cloud] of the site file bring one.</source>
        <translation>Sie arbeitet auch ohne. Mit Anmeldepapieren und dem Abschnitt [cloud] der Anlagendatei kommt eine dazu.</translation>
    </message>
    <message>
        <source>Not connected to the cloud</source>
        <translation>Nicht mit der Cloud verbunden</translation>
    </message>
    <message>
        <source>The cloud refuses this unit</source>
        <translation>Die Cloud weist dieses Gerät ab</translation>
    </message>
    <message>
        <source>The configuration of the cloud is not used: {0}</source>
        <translation>Die Einstellungen der Cloud werden nicht verwendet: {0}</translation>
    </message>
    <message>
        <source>This site has no cloud</source>
        <translation>Diese Anlage hat keine Cloud</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>As the grid code wants it</source>
        <translation>Wie von der Netzanschlussregel verlangt</translation>
    </message>
    <message>
        <source>Data line</source>
        <translation>Datenleitung</translation>
    </message>
    <message>
        <source>Its profile is not verified: nothing is written to it.</source>
        <translation>Sein Profil ist nicht geprüft: es wird nur gelesen.</translation>
    </message>
    <message>
        <source>Messages of the device</source>
        <translation>Meldungen des Geräts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not shown by it</source>
        <translation>Zeigt es nicht</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur gelesen</translation>
    </message>
    <message>
        <source>Polls since the start</source>
        <translation>Abfragen seit dem Start</translation>
    </message>
    <message>
        <source>Protection settings</source>
        <translation>Schutzeinstellungen</translation>
    </message>
    <message>
        <source>Rated apparent power</source>
        <translation>Nenn-Scheinleistung</translation>
    </message>
    <message>
        <source>Rated charging power</source>
        <translation>Nenn-Ladeleistung</translation>
    </message>
    <message>
        <source>Rated discharging power</source>
        <translation>Nenn-Entladeleistung</translation>
    </message>
    <message>
        <source>Rated reactive power</source>
        <translation>Nenn-Blindleistung</translation>
    </message>
    <message>
        <source>See the manual of the device.</source>
        <translation>Siehe Handbuch des Geräts.</translation>
    </message>
    <message>
        <source>The device says: {0}. {1}</source>
        <translation>Das Gerät meldet: {0}. {1}</translation>
    </message>
    <message>
        <source>The grid code wants {0}</source>
        <translation>Die Netzanschlussregel verlangt {0}</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} von {1} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>All {0} devices answer</source>
        <translation>Alle {0} Geräte antworten</translation>
    </message>
    <message>
        <source>Everything on {0} is silent: look at this line first.</source>
        <translation>Alles an {0} ist stumm: zuerst diese Leitung ansehen.</translation>
    </message>
    <message>
        <source>Look at {0} first. {1}</source>
        <translation>Zuerst {0} ansehen. {1}</translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation>Kein Gerät ist eingerichtet</translation>
    </message>
    <message>
        <source>No valid data from {0} of {1} devices</source>
        <translation>Keine gültigen Daten von {0} von {1} Geräten</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Nicht geglaubt</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur gelesen</translation>
    </message>
    <message>
        <source>Set the site up under System.</source>
        <translation>Die Anlage unter System einrichten.</translation>
    </message>
    <message>
        <source>The device answers</source>
        <translation>Das Gerät antwortet</translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation>{0} von {1} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} s old</source>
        <translation>{0} s alt</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Default: {0}</source>
        <translation>Vorgabe: {0}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>FirstBootPage</name>
    <message>
        <source>First boot</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Anlage einrichten</translation>
    </message>
</context>
<context>
    <name>FirstBootView</name>
    <message>
        <source>No site file yet: the controller does not run</source>
        <translation>Noch keine Anlagendatei: Die Steuerung läuft nicht</translation>
    </message>
    <message>
        <source>Set up this site here, or put {0} in place. The controller then starts by itself.</source>
        <translation>Anlage hier einrichten oder {0} ablegen. Die Steuerung startet dann von selbst.</translation>
    </message>
    <message>
        <source>The controller is starting.</source>
        <translation>Die Steuerung startet.</translation>
    </message>
    <message>
        <source>The site file is there</source>
        <translation>Die Anlagendatei ist da</translation>
    </message>
    <message>
        <source>The site file {0} cannot be used</source>
        <translation>Die Anlagendatei {0} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (und {1} weitere)</translation>
    </message>
</context>
<context>
    <name>FirstPinPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without a PIN</source>
        <translation>Ohne PIN weiter</translation>
    </message>
    <message>
        <source>Set the installer's PIN</source>
        <translation>PIN des Installateurs festlegen</translation>
    </message>
</context>
<context>
    <name>FirstPinView</name>
    <message>
        <source>First a PIN for the installer</source>
        <translation>Zuerst eine PIN für den Installateur</translation>
    </message>
    <message>
        <source>Limits, devices and settings can be changed with this PIN only. Keep it well.</source>
        <translation>Grenzen, Geräte und Einstellungen lassen sich nur mit dieser PIN ändern. Gut aufbewahren.</translation>
    </message>
    <message>
        <source>The installer's PIN is set</source>
        <translation>Die PIN des Installateurs ist festgelegt</translation>
    </message>
    <message>
        <source>Without a PIN whoever stands here may change everything, and the event log cannot say who it was. A PIN can be set later, too; once the site is commissioned, nothing but operating is open without one.</source>
        <translation>Ohne PIN darf jeder, der hier steht, alles ändern, und das Ereignisprotokoll kann nicht sagen, wer es war. Eine PIN lässt sich auch später festlegen; nach der Inbetriebnahme ist ohne PIN nur noch das Bedienen möglich.</translation>
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
        <translation>Netz</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Can charge</source>
        <translation>Darf laden</translation>
    </message>
    <message>
        <source>Can discharge</source>
        <translation>Darf entladen</translation>
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
        <translation>Testsignal, nicht das Netz</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>verlangt nichts</translation>
    </message>
</context>
<context>
    <name>InverterFigures</name>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>DC current</source>
        <translation>DC-Strom</translation>
    </message>
    <message>
        <source>DC power</source>
        <translation>DC-Leistung</translation>
    </message>
    <message>
        <source>DC voltage</source>
        <translation>DC-Spannung</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation>Nicht scharf</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Safety timer</source>
        <translation>Sicherheitstimer</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>vom Standort</translation>
    </message>
    <message>
        <source>to the site</source>
        <translation>zum Standort</translation>
    </message>
</context>
<context>
    <name>InverterPage</name>
    <message>
        <source>HOLD TO CLEAR THE FAULT</source>
        <translation>HALTEN: STÖRUNG ZURÜCKSETZEN</translation>
    </message>
    <message>
        <source>Installer; three times an hour</source>
        <translation>Installateur; dreimal je Stunde</translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>1 message</source>
        <translation>1 Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation>{0} Meldungen</translation>
    </message>
</context>
<context>
    <name>IslandPage</name>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Netzschütz</translation>
    </message>
    <message>
        <source>HOLD TO TEST THE ISLAND</source>
        <translation>HALTEN: INSEL TESTEN</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Lasts at this use</source>
        <translation>Reicht noch</translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation>Starts heute</translation>
    </message>
    <message>
        <source>the site leaves the grid for this time</source>
        <translation>so lange ist der Standort vom Netz</translation>
    </message>
</context>
<context>
    <name>IslandView</name>
    <message>
        <source>Test: {0}</source>
        <translation>Test: {0}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>more than 2 days</source>
        <translation>mehr als 2 Tage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>reserve {0}, end {1}</source>
        <translation>Reserve {0}, Ende {1}</translation>
    </message>
    <message>
        <source>until the site returns to the grid</source>
        <translation>bis der Standort ans Netz zurückkehrt</translation>
    </message>
    <message>
        <source>until the test ends</source>
        <translation>bis der Test endet</translation>
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
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>binding schedule</source>
        <translation>verbindlicher Fahrplan</translation>
    </message>
    <message>
        <source>day-ahead schedule</source>
        <translation>Vortags-Zeitplan</translation>
    </message>
    <message>
        <source>grid service</source>
        <translation>Netzdienst</translation>
    </message>
    <message>
        <source>intraday schedule</source>
        <translation>untertägiger Zeitplan</translation>
    </message>
    <message>
        <source>island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>local mode</source>
        <translation>örtliche Betriebsart</translation>
    </message>
    <message>
        <source>rescue of a battery</source>
        <translation>Rettung einer Batterie</translation>
    </message>
    <message>
        <source>site's own timetable</source>
        <translation>eigener Zeitplan</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>LimitAxis</name>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Holds the power back</source>
        <translation>Begrenzt die Leistung</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Betrieb</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Looking it up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>New entries: {0}</source>
        <translation>Neue Einträge: {0}</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Diese Anlage führt keinen Verlauf. In der Anlagendatei einschalten: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Nichts ist geschehen.</translation>
    </message>
    <message>
        <source>There are no entries of this kind.</source>
        <translation>Keine Einträge dieser Art.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>Exported</source>
        <translation>Eingespeist</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Bezogen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>This site has no meter. An installer adds one under System.</source>
        <translation>Dieser Standort hat keinen Zähler. Ein Installateur fügt ihn unter System hinzu.</translation>
    </message>
</context>
<context>
    <name>MetersView</name>
    <message>
        <source>{0} s old</source>
        <translation>{0} s alt</translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>ZUM SETZEN HALTEN</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>There is nothing to set in this mode.</source>
        <translation>In dieser Betriebsart ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Erst proben</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: Die Energie über dem Ziel darf genutzt werden; 0: sie bleibt.</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Kleinere Batterieleistung lohnt nicht: sie ruht.</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittelung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Notstrom</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Beginn eines zweiten Fensters, Minuten seit Mitternacht (Ortszeit).</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Beginn des Fensters, Minuten seit Mitternacht (Ortszeit).</translation>
    </message>
    <message>
        <source>Buy when energy is cheap, use your own when it is dear.</source>
        <translation>Billig einkaufen; wenn Strom teuer ist, den eigenen nutzen.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Nur laden</translation>
    </message>
    <message>
        <source>Charge power</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Charge the battery to a target and keep it; never discharge.</source>
        <translation>Batterie bis zu einem Ziel laden und halten; nie entladen.</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Kosten sparen</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Totband</translation>
    </message>
    <message>
        <source>Derivative gain</source>
        <translation>D-Anteil</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>D-Anteil des Netzreglers.</translation>
    </message>
    <message>
        <source>Discharge above</source>
        <translation>Entladen über Ziel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Ende des zweiten Fensters, Minuten seit Mitternacht (Ortszeit); gleich Beginn: keines.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Ende des Fensters, Minuten seit Mitternacht (Ortszeit); auch am Folgetag.</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Einspeisung über diesem Wert oder der Grenze der Anlage wird gespeichert.</translation>
    </message>
    <message>
        <source>Export limit</source>
        <translation>Einspeisegrenze</translation>
    </message>
    <message>
        <source>External control</source>
        <translation>Fremdsteuerung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Follow the set-point given at the unit; without renewal it stops.</source>
        <translation>Folgt dem Sollwert an der Anlage; ohne Erneuerung hält sie an.</translation>
    </message>
    <message>
        <source>Follow the set-points of another system; without them fall back as chosen.</source>
        <translation>Folgt Sollwerten eines anderen Systems; ohne sie gilt die gewählte Rückfallart.</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>So nahe am Ziel wird die Netzleistung nicht mehr geregelt.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Zu haltende Netzleistung; + ist Bezug.</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Wie schnell der Rest folgt; langsamer, solange der Zählerverzug unbekannt ist.</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Bezug darüber wird gekappt.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Bezug darüber übernimmt die Batterie.</translation>
    </message>
    <message>
        <source>Import high</source>
        <translation>Bezug hoch</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Bezug wird bis hierher angehoben, damit nichts eingespeist wird.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Bezug, den das Laden lässt; 0 lädt nur aus Überschuss.</translation>
    </message>
    <message>
        <source>Import limit</source>
        <translation>Bezugsgrenze</translation>
    </message>
    <message>
        <source>Import low</source>
        <translation>Bezug niedrig</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Nie gewollter Bezug, auch wenn der Fenstermittelwert noch Luft hat.</translation>
    </message>
    <message>
        <source>Integral gain</source>
        <translation>I-Anteil</translation>
    </message>
    <message>
        <source>Keep the battery full enough for a power cut.</source>
        <translation>Batterie voll genug für einen Stromausfall halten.</translation>
    </message>
    <message>
        <source>Keep the power drawn from the grid below a limit; recharge in quiet times.</source>
        <translation>Netzbezug unter einer Grenze halten; in ruhigen Zeiten nachladen.</translation>
    </message>
    <message>
        <source>Let the battery follow the load, without ever exporting.</source>
        <translation>Batterie folgt der Last, ohne je einzuspeisen.</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Lastfolge</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Längste angenommene Gültigkeit eines Sollwerts.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Max valid</source>
        <translation>Gültig höchstens</translation>
    </message>
    <message>
        <source>Measure only; the battery rests.</source>
        <translation>Nur messen; die Batterie ruht.</translation>
    </message>
    <message>
        <source>Min valid</source>
        <translation>Gültig mindestens</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Größte Ladeleistung.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Lastspitzen kappen</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Ladeleistung bis zum Ziel, auch aus dem Netz.</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Nachladeleistung, solange der Bezug unter der Grenze ist.</translation>
    </message>
    <message>
        <source>Proportional gain</source>
        <translation>P-Anteil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Laderate</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>Nachladen</translation>
    </message>
    <message>
        <source>Recharge SoC</source>
        <translation>Nachlade-SoC</translation>
    </message>
    <message>
        <source>Reserve SoC</source>
        <translation>Reserve-SoC</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruheschwelle</translation>
    </message>
    <message>
        <source>Second end</source>
        <translation>Zweites Ende</translation>
    </message>
    <message>
        <source>Second start</source>
        <translation>Zweiter Beginn</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Eigenverbrauch</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Anteil einer Änderung, der sofort weitergegeben wird.</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Anteil der Grenze, der für zu schnelle Änderungen frei bleibt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Kürzeste angenommene Gültigkeit eines Sollwerts.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Ladezustand, bei dem das Laden endet.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Ladezustand für Notstrom; darunter kein Entladen.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Ladezustand für Notstrom; auch Pläne halten ihn ein.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Ladezustand, der für Spitzen bereitsteht.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Ladezustand, der für einen Stromausfall bleibt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target SoC</source>
        <translation>Ziel-SoC</translation>
    </message>
    <message>
        <source>Use your own solar energy first; keep the grid near zero.</source>
        <translation>Eigenen Solarstrom zuerst nutzen; Netz nahe null halten.</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Was ohne gültigen Sollwert gilt.</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fenster, dessen Mittelwert die Bezugsgrenze hält; 0: jeder Augenblick.</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>örtlicher Fahrplan</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>ruhen</translation>
    </message>
    <message>
        <source>zero grid</source>
        <translation>Netz auf null</translation>
    </message>
</context>
<context>
    <name>ModesView</name>
    <message>
        <source>As set up for this site</source>
        <translation>Wie für den Standort eingestellt</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Wechseln zu {0}</translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation>{0} Werte ändern</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>{0} auf {1} setzen</translation>
    </message>
    <message>
        <source>Since {0}, chosen by {1}</source>
        <translation>Seit {0}, gewählt von {1}</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The controller has not answered</source>
        <translation>Der Regler hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Waiting for the controller</source>
        <translation>Warten auf den Regler</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>From {time}: {what}</source>
        <translation>Ab {time}: {what}</translation>
    </message>
    <message>
        <source>Grid service {names} is not being delivered</source>
        <translation>Netzdienst {names} wird nicht geliefert</translation>
    </message>
    <message>
        <source>Own supply is being tested</source>
        <translation>Der Notstrom wird getestet</translation>
    </message>
    <message>
        <source>Power cut: own supply is starting</source>
        <translation>Stromausfall: Notstrom startet</translation>
    </message>
    <message>
        <source>Power cut: own supply is stopped</source>
        <translation>Stromausfall: Notstrom ist gestoppt</translation>
    </message>
    <message>
        <source>Power cut: the battery cannot supply any more</source>
        <translation>Stromausfall: Die Batterie kann nicht mehr versorgen</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} has no supply</source>
        <translation>Stromausfall: keine Versorgung für {consumer}</translation>
    </message>
    <message>
        <source>Power cut: the {consumer} runs on its own power</source>
        <translation>Stromausfall: eigener Strom für {consumer}</translation>
    </message>
    <message>
        <source>Standing by to support the grid ({names})</source>
        <translation>Bereit zur Netzstützung ({names})</translation>
    </message>
    <message>
        <source>Supporting the grid with {power} ({names})</source>
        <translation>Stützt das Netz mit {power} ({names})</translation>
    </message>
    <message>
        <source>The grid is back and is watched before switching over</source>
        <translation>Das Netz ist wieder da und wird vor dem Umschalten beobachtet</translation>
    </message>
    <message>
        <source>The grid is back: switching over</source>
        <translation>Das Netz ist wieder da: es wird umgeschaltet</translation>
    </message>
    <message>
        <source>The grid is back; switching over in {time} if it stays steady</source>
        <translation>Das Netz ist wieder da; Umschalten in {time}, wenn es stabil bleibt</translation>
    </message>
    <message>
        <source>The switch to the grid has failed; see Alarms</source>
        <translation>Das Umschalten aufs Netz ist fehlgeschlagen; siehe Alarme</translation>
    </message>
    <message>
        <source>charging from the grid</source>
        <translation>lädt aus dem Netz</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>selling to the grid</source>
        <translation>verkauft ans Netz</translation>
    </message>
    <message>
        <source>storing solar power</source>
        <translation>speichert Solarstrom</translation>
    </message>
    <message>
        <source>supplying the {consumer}</source>
        <translation>versorgt {consumer}</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, seit {time}</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>From {0}; {1} means no limit</source>
        <translation>Ab {0}; {1} heißt keine Grenze</translation>
    </message>
    <message>
        <source>Too large: at most {0}</source>
        <translation>Zu groß: höchstens {0}</translation>
    </message>
    <message>
        <source>Too small: at least {0}</source>
        <translation>Zu klein: mindestens {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Blindl.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter another PIN</source>
        <translation>Andere PIN eingeben</translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation>Gesperrt für %1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>New PIN: {0}</source>
        <translation>Neue PIN: {0}</translation>
    </message>
    <message>
        <source>No PIN opens this level here.</source>
        <translation>Keine PIN öffnet hier diese Stufe.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>PIN: {0}</source>
        <translation>PIN: {0}</translation>
    </message>
    <message>
        <source>Repeat the new PIN: {0}</source>
        <translation>Neue PIN wiederholen: {0}</translation>
    </message>
    <message>
        <source>Set the PIN: {0}</source>
        <translation>PIN setzen: {0}</translation>
    </message>
    <message>
        <source>The PIN is set: {0}</source>
        <translation>Die PIN ist gesetzt: {0}</translation>
    </message>
    <message>
        <source>The same digits once more</source>
        <translation>Dieselben Ziffern noch einmal</translation>
    </message>
    <message>
        <source>The two were different. Begin again.</source>
        <translation>Beide waren verschieden. Neu beginnen.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>Wrong PIN. One more try.</source>
        <translation>Falsche PIN. Noch ein Versuch.</translation>
    </message>
    <message>
        <source>Wrong PIN. Too many wrong tries.</source>
        <translation>Falsche PIN. Zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>Wrong PIN. {0} more tries.</source>
        <translation>Falsche PIN. Noch {0} Versuche.</translation>
    </message>
    <message>
        <source>{0} to {1} digits</source>
        <translation>{0} bis {1} Ziffern</translation>
    </message>
</context>
<context>
    <name>PlainPage</name>
    <message>
        <source>Start the screen again</source>
        <translation>Bildschirm neu starten</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>This site follows its timetable</source>
        <translation>Dieser Standort folgt seinem Zeitplan</translation>
    </message>
    <message>
        <source>To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.</source>
        <translation>Um nach Preisen und Wetter zu planen, ergänzt der Installateur den Abschnitt [planning] in der Anlagendatei und wählt die Betriebsart Kosten sparen.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verbrauch</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>A plan is being made.</source>
        <translation>Ein Plan wird erstellt.</translation>
    </message>
    <message>
        <source>No plan can be used now</source>
        <translation>Jetzt ist kein Plan nutzbar</translation>
    </message>
    <message>
        <source>Older plan of {0} still holds ({1}); {2}</source>
        <translation>Älterer Plan von {0} gilt noch ({1}); {2}</translation>
    </message>
    <message>
        <source>Only shown: the mode {0} is chosen and does not follow the plan</source>
        <translation>Nur Anzeige: Die Betriebsart {0} ist gewählt und folgt dem Plan nicht</translation>
    </message>
    <message>
        <source>Plan of {0}; the last attempt failed: {1}</source>
        <translation>Plan von {0}; der letzte Versuch scheiterte: {1}</translation>
    </message>
    <message>
        <source>Plan of {0}; {1}</source>
        <translation>Plan von {0}; {1}</translation>
    </message>
    <message>
        <source>The next attempt comes by itself.</source>
        <translation>Der nächste Versuch kommt von selbst.</translation>
    </message>
    <message>
        <source>a new one is being made</source>
        <translation>ein neuer wird erstellt</translation>
    </message>
    <message>
        <source>expected saving over the next {0} hours</source>
        <translation>erwartete Ersparnis der nächsten {0} Stunden</translation>
    </message>
    <message>
        <source>the next comes at {0}</source>
        <translation>der nächste kommt um {0}</translation>
    </message>
    <message>
        <source>{0} (plan {1})</source>
        <translation>{0} (Plan {1})</translation>
    </message>
    <message>
        <source>{doing} until {time}</source>
        <translation>{doing} bis {time}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Grid code this unit keeps; not set: the inverters do it themselves</source>
        <translation>Netzanschlussregel, die diese Anlage einhält; nicht gesetzt: die Wechselrichter tun es selbst</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Netzanschluss</translation>
    </message>
    <message>
        <source>Inverter this rack hangs on</source>
        <translation>Wechselrichter, an dem dieses Rack hängt</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>PV system</source>
        <translation>PV-Anlage</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anlage und Netzanschluss</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What this meter measures</source>
        <translation>Was dieser Zähler misst</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>dead band of the inverter's own P(f) above nominal</source>
        <translation>Totband der P(f) des Wechselrichters über Nennfrequenz</translation>
    </message>
    <message>
        <source>dead band of the inverter's own P(f) below nominal</source>
        <translation>Totband der P(f) des Wechselrichters unter Nennfrequenz</translation>
    </message>
    <message>
        <source>delay before entering service</source>
        <translation>Verzögerung vor dem Zuschalten</translation>
    </message>
    <message>
        <source>detection of an island (1 is on)</source>
        <translation>Inselerkennung (1 ist ein)</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) above nominal</source>
        <translation>Statik der P(f) des Wechselrichters über Nennfrequenz</translation>
    </message>
    <message>
        <source>droop of the inverter's own P(f) below nominal</source>
        <translation>Statik der P(f) des Wechselrichters unter Nennfrequenz</translation>
    </message>
    <message>
        <source>highest frequency for entering service</source>
        <translation>höchste Frequenz zum Zuschalten</translation>
    </message>
    <message>
        <source>highest voltage for entering service</source>
        <translation>höchste Spannung zum Zuschalten</translation>
    </message>
    <message>
        <source>lowest frequency for entering service</source>
        <translation>tiefste Frequenz zum Zuschalten</translation>
    </message>
    <message>
        <source>lowest voltage for entering service</source>
        <translation>tiefste Spannung zum Zuschalten</translation>
    </message>
    <message>
        <source>over-frequency trip 1</source>
        <translation>Überfrequenzauslösung 1</translation>
    </message>
    <message>
        <source>over-frequency trip 2</source>
        <translation>Überfrequenzauslösung 2</translation>
    </message>
    <message>
        <source>over-voltage trip 1</source>
        <translation>Überspannungsauslösung 1</translation>
    </message>
    <message>
        <source>over-voltage trip 2</source>
        <translation>Überspannungsauslösung 2</translation>
    </message>
    <message>
        <source>time of over-frequency trip 1</source>
        <translation>Zeit der Überfrequenzauslösung 1</translation>
    </message>
    <message>
        <source>time of over-frequency trip 2</source>
        <translation>Zeit der Überfrequenzauslösung 2</translation>
    </message>
    <message>
        <source>time of over-voltage trip 1</source>
        <translation>Zeit der Überspannungsauslösung 1</translation>
    </message>
    <message>
        <source>time of over-voltage trip 2</source>
        <translation>Zeit der Überspannungsauslösung 2</translation>
    </message>
    <message>
        <source>time of under-frequency trip 1</source>
        <translation>Zeit der Unterfrequenzauslösung 1</translation>
    </message>
    <message>
        <source>time of under-frequency trip 2</source>
        <translation>Zeit der Unterfrequenzauslösung 2</translation>
    </message>
    <message>
        <source>time of under-voltage trip 1</source>
        <translation>Zeit der Unterspannungsauslösung 1</translation>
    </message>
    <message>
        <source>time of under-voltage trip 2</source>
        <translation>Zeit der Unterspannungsauslösung 2</translation>
    </message>
    <message>
        <source>under-frequency trip 1</source>
        <translation>Unterfrequenzauslösung 1</translation>
    </message>
    <message>
        <source>under-frequency trip 2</source>
        <translation>Unterfrequenzauslösung 2</translation>
    </message>
    <message>
        <source>under-voltage trip 1</source>
        <translation>Unterspannungsauslösung 1</translation>
    </message>
    <message>
        <source>under-voltage trip 2</source>
        <translation>Unterspannungsauslösung 2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A grid service is sold, and nothing else is to run below it</source>
        <translation>Eine Netzdienstleistung ist verkauft; darunter soll nichts anderes laufen</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater of zone {place} off</source>
        <translation>Ein Alarm hält Lüfter oder Heizung der Zone {place} aus</translation>
    </message>
    <message>
        <source>An output of zone {place} is forced by hand</source>
        <translation>Ein Ausgang der Zone {place} ist von Hand gesetzt</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge</source>
        <translation>Batterie {place} erlaubt {charge_a:.1f} A Laden und {discharge_a:.1f} A Entladen</translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge</source>
        <translation>Batterie {place} erlaubt {charge_w:.0f} W Laden und {discharge_w:.0f} W Entladen</translation>
    </message>
    <message>
        <source>Battery {place} carried more current than allowed: {current_a:.1f} A</source>
        <translation>Batterie {place} führte mehr Strom als erlaubt: {current_a:.1f} A</translation>
    </message>
    <message>
        <source>Battery {place} forbids charging or discharging</source>
        <translation>Batterie {place} verbietet Laden oder Entladen</translation>
    </message>
    <message>
        <source>Battery {place} is charged from {soc_pct:.1f} %, because it was critically low</source>
        <translation>Batterie {place} wird ab {soc_pct:.1f} % geladen, weil sie kritisch leer war</translation>
    </message>
    <message>
        <source>Battery {place} was deeply discharged and must not be charged</source>
        <translation>Batterie {place} war tiefentladen und darf nicht geladen werden</translation>
    </message>
    <message>
        <source>Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit</source>
        <translation>Zelltemperatur {min_c:.1f} bis {max_c:.1f} °C von Batterie {place} ist nahe der Grenze</translation>
    </message>
    <message>
        <source>Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit</source>
        <translation>Zellspannung {min_v:.3f} bis {max_v:.3f} V von Batterie {place} ist nahe der Grenze</translation>
    </message>
    <message>
        <source>Cells of battery {place} are being balanced</source>
        <translation>Zellen von Batterie {place} werden ausgeglichen</translation>
    </message>
    <message>
        <source>Cells of battery {place} need no balancing</source>
        <translation>Zellen von Batterie {place} brauchen keinen Ausgleich</translation>
    </message>
    <message>
        <source>Charge the battery for a power cut; it is at {soc_pct:.0f} %</source>
        <translation>Batterie für einen Stromausfall laden; sie ist bei {soc_pct:.0f} %</translation>
    </message>
    <message>
        <source>Charge with what leaves grid import at {limit_w:.0f} W</source>
        <translation>Laden mit dem, was den Netzbezug bei {limit_w:.0f} W lässt</translation>
    </message>
    <message>
        <source>Charge with {limit_w:.0f} W</source>
        <translation>Laden mit {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Charging waits for its time window</source>
        <translation>Das Laden wartet auf sein Zeitfenster</translation>
    </message>
    <message>
        <source>Critical alarm {place}</source>
        <translation>Kritischer Alarm {place}</translation>
    </message>
    <message>
        <source>DC voltage {voltage_v:.1f} V of inverter {place} is near its limit</source>
        <translation>DC-Spannung {voltage_v:.1f} V von Wechselrichter {place} ist nahe der Grenze</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>Feed-in limit of {limit_w:.0f} W set by the grid code</source>
        <translation>Einspeisegrenze von {limit_w:.0f} W nach Netzanschlussregel</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %</source>
        <translation>Frequenz {frequency_hz:.3f} Hz ist über {start_hz:.2f} Hz: weniger Leistung mit Statik {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %</source>
        <translation>Frequenz {frequency_hz:.3f} Hz ist unter {start_hz:.2f} Hz: mehr Leistung mit Statik {droop_pct:.1f} %</translation>
    </message>
    <message>
        <source>Fuse of {fuse_a:.0f} A on phase L{phase:.0f}</source>
        <translation>Sicherung {fuse_a:.0f} A an Phase L{phase:.0f}</translation>
    </message>
    <message>
        <source>Going back to the grid</source>
        <translation>Zurück ans Netz</translation>
    </message>
    <message>
        <source>Grid contactor as the state {place} wants it</source>
        <translation>Netzschütz, wie es der Zustand {place} verlangt</translation>
    </message>
    <message>
        <source>Grid export is above its limit; grid power is {grid_w:.0f} W</source>
        <translation>Einspeisung über ihrer Grenze; Netzleistung ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid export limit of {limit_w:.0f} W</source>
        <translation>Einspeisegrenze {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid import limit of {limit_w:.0f} W</source>
        <translation>Bezugsgrenze {limit_w:.0f} W</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export cannot be kept</source>
        <translation>Netzleistung unbekannt: die {limit_w:.0f} W Einspeisung des Verteilnetzbetreibers sind nicht haltbar</translation>
    </message>
    <message>
        <source>Grid power is unknown, so the grid limits cannot be kept</source>
        <translation>Netzleistung unbekannt: die Netzgrenzen sind nicht haltbar</translation>
    </message>
    <message>
        <source>Inverter {place} delivers {reactive_var:.0f} var first</source>
        <translation>Wechselrichter {place} liefert zuerst {reactive_var:.0f} var</translation>
    </message>
    <message>
        <source>Inverter {place} is hot: {temperature_c:.0f} °C</source>
        <translation>Wechselrichter {place} ist heiß: {temperature_c:.0f} °C</translation>
    </message>
    <message>
        <source>Inverter {place} is not running</source>
        <translation>Wechselrichter {place} läuft nicht</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault</source>
        <translation>Wechselrichter {place} meldet eine Störung</translation>
    </message>
    <message>
        <source>Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Netzbezug auf {limit_w:.0f} W halten; er ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid import in its band; it is {grid_w:.0f} W</source>
        <translation>Netzbezug in seinem Band halten; er ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation>Netzleistung auf {target_w:.0f} W halten; sie ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down</source>
        <translation>Frei für Netzdienste: {up_w:.0f} W nach oben und {down_w:.0f} W nach unten</translation>
    </message>
    <message>
        <source>Lamp shows the state: {place}</source>
        <translation>Lampe zeigt den Zustand: {place}</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of export</source>
        <translation>Grenze des Verteilnetzbetreibers: {limit_w:.0f} W Einspeisung</translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of grid power for charging</source>
        <translation>Grenze des Verteilnetzbetreibers: {limit_w:.0f} W Netzleistung zum Laden</translation>
    </message>
    <message>
        <source>Load group: {place}</source>
        <translation>Lastgruppe: {place}</translation>
    </message>
    <message>
        <source>Manual set-point of {active_power_w:.0f} W</source>
        <translation>Sollwert von Hand: {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No inverter with a battery has valid data</source>
        <translation>Kein Wechselrichter mit Batterie hat gültige Daten</translation>
    </message>
    <message>
        <source>No manual set-point given yet</source>
        <translation>Noch kein Sollwert von Hand gegeben</translation>
    </message>
    <message>
        <source>No plan may be used, so grid power is kept near {target_w:.0f} W</source>
        <translation>Kein Plan nutzbar: Netzleistung wird nahe {target_w:.0f} W gehalten</translation>
    </message>
    <message>
        <source>No power {place}: the grid must stay normal for {remaining_s:.0f} s more</source>
        <translation>Keine Leistung {place}: das Netz muss noch {remaining_s:.0f} s normal bleiben</translation>
    </message>
    <message>
        <source>No power {place}; the grid must then be normal for {remaining_s:.0f} s</source>
        <translation>Keine Leistung {place}; danach muss das Netz {remaining_s:.0f} s normal sein</translation>
    </message>
    <message>
        <source>No valid data from battery {place}</source>
        <translation>Keine gültigen Daten von Batterie {place}</translation>
    </message>
    <message>
        <source>No valid data from inverter {place}</source>
        <translation>Keine gültigen Daten von Wechselrichter {place}</translation>
    </message>
    <message>
        <source>No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W</source>
        <translation>Kein gültiger Sollwert von außen: Netzleistung wird auf 0 W gehalten; sie ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Kein gültiger Sollwert von außen: Fahrplan {place} verlangt {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>No valid set-point from outside: the battery rests</source>
        <translation>Kein gültiger Sollwert von außen: die Batterie ruht</translation>
    </message>
    <message>
        <source>Output {place} is being tried by hand</source>
        <translation>Ausgang {place} wird von Hand erprobt</translation>
    </message>
    <message>
        <source>PV as far as the island can take it</source>
        <translation>PV, soweit die Insel sie aufnimmt</translation>
    </message>
    <message>
        <source>Passive mode only measures</source>
        <translation>Der Passivbetrieb misst nur</translation>
    </message>
    <message>
        <source>Plan: charge from the grid, which pays for it; the price is {price:.3f} now</source>
        <translation>Plan: aus dem Netz laden, das dafür zahlt; Preis jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: aus dem Netz laden; Preis jetzt {price:.3f}, um {hour:02.0f}:{minute:02.0f} {other:.3f}</translation>
    </message>
    <message>
        <source>Plan: energy for a later time; the price is {price:.3f} now</source>
        <translation>Plan: Energie für später; Preis jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: feed in; it earns {price:.3f} now</source>
        <translation>Plan: einspeisen; bringt jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: feed the solar surplus in; it earns {price:.3f} now</source>
        <translation>Plan: Solarüberschuss einspeisen; bringt jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: Energie aufheben; Preis jetzt {price:.3f}, um {hour:02.0f}:{minute:02.0f} {other:.3f}</translation>
    </message>
    <message>
        <source>Plan: no room for the surplus; {soc_pct:.0f} % is the highest the battery should have</source>
        <translation>Plan: kein Platz für den Überschuss; mehr als {soc_pct:.0f} % soll die Batterie nicht haben</translation>
    </message>
    <message>
        <source>Plan: nothing to gain now; the price is {price:.3f}</source>
        <translation>Plan: jetzt nichts zu gewinnen; Preis {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: refill to {soc_pct:.0f} %, which is to be kept; the price is {price:.3f} now</source>
        <translation>Plan: auffüllen bis {soc_pct:.0f} %, die immer da sein sollen; Preis jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: rest; the power is kept free for grid services</source>
        <translation>Plan: ruhen; die Leistung bleibt für Netzdienste frei</translation>
    </message>
    <message>
        <source>Plan: room in the battery for energy below a price of zero; the price is {price:.3f} now</source>
        <translation>Plan: Platz in der Batterie für Energie mit einem Preis unter null; jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; feeding in would cost {price:.3f} now</source>
        <translation>Plan: Solarüberschuss speichern; Einspeisen würde jetzt {price:.3f} kosten</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; grid export is at its limit</source>
        <translation>Plan: Solarüberschuss speichern; die Einspeisung ist an ihrer Grenze</translation>
    </message>
    <message>
        <source>Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation>Plan: Solarüberschuss speichern; Preis {other:.3f} um {hour:02.0f}:{minute:02.0f}</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; grid import is at its limit</source>
        <translation>Plan: die Anlage aus der Batterie versorgen; der Netzbezug ist an seiner Grenze</translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; the price is {price:.3f} now</source>
        <translation>Plan: Standort aus der Batterie versorgen; Preis jetzt {price:.3f}</translation>
    </message>
    <message>
        <source>Plan: take nothing from the battery; {soc_pct:.0f} % is to be kept</source>
        <translation>Plan: der Batterie nichts entnehmen; {soc_pct:.0f} % sollen bleiben</translation>
    </message>
    <message>
        <source>Plan: take the battery down to {soc_pct:.0f} %, the highest it should have</source>
        <translation>Plan: die Batterie auf {soc_pct:.0f} % entladen, mehr soll sie nicht haben</translation>
    </message>
    <message>
        <source>Power limit set in the site file</source>
        <translation>Leistungsgrenze aus der Anlagendatei</translation>
    </message>
    <message>
        <source>Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute</source>
        <translation>Leistung {place} steigt um {ramp_pct_per_min:.0f} % der Nennleistung je Minute</translation>
    </message>
    <message>
        <source>Ramp of {ramp_w_per_s:.0f} W/s</source>
        <translation>Rampe von {ramp_w_per_s:.0f} W/s</translation>
    </message>
    <message>
        <source>Rating of inverter {place}</source>
        <translation>Nennleistung von Wechselrichter {place}</translation>
    </message>
    <message>
        <source>Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Bereit für eine Spitze; Bezug darf {limit_w:.0f} W sein und ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation>Nachladen für die nächste Spitze; Bezug darf {limit_w:.0f} W sein und ist {grid_w:.0f} W</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Sicherer Halt</translation>
    </message>
    <message>
        <source>Schedule {place} asks for {active_power_w:.0f} W</source>
        <translation>Fahrplan {place} verlangt {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>Set-point of {active_power_w:.0f} W from {place}</source>
        <translation>Sollwert {active_power_w:.0f} W von {place}</translation>
    </message>
    <message>
        <source>Soft return after the island: power grows by steps</source>
        <translation>Sanfte Rückkehr nach der Insel: Leistung steigt in Stufen</translation>
    </message>
    <message>
        <source>Starting: waiting for {place}</source>
        <translation>Start: wartet auf {place}</translation>
    </message>
    <message>
        <source>State of charge has reached {soc_pct:.0f} %</source>
        <translation>Ladezustand hat {soc_pct:.0f} % erreicht</translation>
    </message>
    <message>
        <source>State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit</source>
        <translation>Ladezustand {soc_pct:.1f} % von Batterie {place} ist an oder jenseits der Grenze</translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation>Vom Bediener gestoppt</translation>
    </message>
    <message>
        <source>Sum of what the inverters can do now</source>
        <translation>Summe dessen, was die Wechselrichter jetzt können</translation>
    </message>
    <message>
        <source>The battery management is kept awake</source>
        <translation>Das Batteriemanagement wird wach gehalten</translation>
    </message>
    <message>
        <source>The battery management is waking up</source>
        <translation>Das Batteriemanagement wacht auf</translation>
    </message>
    <message>
        <source>The battery management may sleep while the unit is idle</source>
        <translation>Das Batteriemanagement darf im Leerlauf schlafen</translation>
    </message>
    <message>
        <source>The frequency is back; power waits {remaining_s:.0f} s before it returns slowly</source>
        <translation>Die Frequenz ist zurück; die Leistung wartet {remaining_s:.0f} s und kehrt dann langsam zurück</translation>
    </message>
    <message>
        <source>The grid contactor is not to be trusted: {place}</source>
        <translation>Dem Netzschütz ist nicht zu trauen: {place}</translation>
    </message>
    <message>
        <source>The grid is lost and no island can be made: {place}</source>
        <translation>Das Netz ist weg und keine Insel ist möglich: {place}</translation>
    </message>
    <message>
        <source>The grid is lost, the island is being made: {place}</source>
        <translation>Das Netz ist weg, die Insel wird gebildet: {place}</translation>
    </message>
    <message>
        <source>The grid is lost; no island is made at {soc_pct:.1f} % of charge, the floor is {floor_pct:.0f} %</source>
        <translation>Das Netz ist weg; bei {soc_pct:.1f} % Ladung wird keine Insel gebildet, die Untergrenze ist {floor_pct:.0f} %</translation>
    </message>
    <message>
        <source>The inverters make the grid; the loads decide the power</source>
        <translation>Die Wechselrichter bilden das Netz; die Lasten bestimmen die Leistung</translation>
    </message>
    <message>
        <source>The island is off: {place}</source>
        <translation>Die Insel ist aus: {place}</translation>
    </message>
    <message>
        <source>The manual set-point was not renewed in time</source>
        <translation>Der Sollwert von Hand wurde nicht rechtzeitig erneuert</translation>
    </message>
    <message>
        <source>The mode needs the grid meter, which has no valid data</source>
        <translation>Die Betriebsart braucht den Netzzähler, der keine gültigen Daten hat</translation>
    </message>
    <message>
        <source>The phase currents are unknown, so the fuses cannot be protected</source>
        <translation>Phasenströme unbekannt: die Sicherungen sind nicht zu schützen</translation>
    </message>
    <message>
        <source>The program is shutting down</source>
        <translation>Das Programm wird beendet</translation>
    </message>
    <message>
        <source>The safety timer inside inverter {place} is not armed yet</source>
        <translation>Der Sicherheitstimer in Wechselrichter {place} ist noch nicht scharf</translation>
    </message>
    <message>
        <source>The temperature of zone {place} is not known: heaters off</source>
        <translation>Temperatur der Zone {place} unbekannt: Heizungen aus</translation>
    </message>
    <message>
        <source>The unit is idle</source>
        <translation>Die Anlage ist im Leerlauf</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Die Anlage ist in Wartung</translation>
    </message>
    <message>
        <source>The zones are far apart; the air of zone {place} is mixed</source>
        <translation>Die Zonen liegen weit auseinander; die Luft der Zone {place} wird gemischt</translation>
    </message>
    <message>
        <source>Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating</source>
        <translation>Spannung von {voltage_pct:.1f} % lässt {share_pct:.0f} % der Nennleistung</translation>
    </message>
    <message>
        <source>Voltage {voltage_v:.1f} V of battery {place} is near its limit</source>
        <translation>Spannung {voltage_v:.1f} V von Batterie {place} ist nahe der Grenze</translation>
    </message>
    <message>
        <source>Water could condense in zone {place}</source>
        <translation>In Zone {place} könnte Wasser kondensieren</translation>
    </message>
    <message>
        <source>Zone {place} is too cold</source>
        <translation>Zone {place} ist zu kalt</translation>
    </message>
    <message>
        <source>Zone {place} is too warm</source>
        <translation>Zone {place} ist zu warm</translation>
    </message>
    <message>
        <source>Zone {place} needs nothing</source>
        <translation>Zone {place} braucht nichts</translation>
    </message>
    <message>
        <source>{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W</source>
        <translation>{place} antwortet auf eine Netzfrequenz von {frequency_hz:.3f} Hz mit {active_power_w:.0f} W</translation>
    </message>
    <message>
        <source>{place} has no valid frequency and goes back to the baseline</source>
        <translation>{place} hat keine gültige Frequenz und geht zur Grundlinie zurück</translation>
    </message>
    <message>
        <source>{place} restores its energy reserve with {active_power_w:.0f} W</source>
        <translation>{place} füllt die Energiereserve mit {active_power_w:.0f} W wieder auf</translation>
    </message>
    <message>
        <source>{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W</source>
        <translation>{place} stützt das Netz nach einem Frequenzabfall mit {active_power_w:.0f} W</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No data from the controller</source>
        <translation>Keine Daten vom Regler</translation>
    </message>
    <message>
        <source>The controller goes on working as before. Stop works here, too.</source>
        <translation>Der Regler arbeitet weiter wie bisher. Stopp wirkt auch hier.</translation>
    </message>
    <message>
        <source>The screen has failed several times</source>
        <translation>Der Bildschirm ist mehrmals ausgefallen</translation>
    </message>
    <message>
        <source>The screen is starting again</source>
        <translation>Der Bildschirm startet neu</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Choose a mode on the page Mode and touch Try first: what it would do from now on is then shown here.</source>
        <translation>Auf der Seite Betriebsart eine Betriebsart wählen und „Erst proben“ berühren: Hier steht dann, was sie von jetzt an täte.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>ZUM SETZEN HALTEN</translation>
    </message>
    <message>
        <source>No mode can be tried here</source>
        <translation>Hier kann keine Betriebsart geprobt werden</translation>
    </message>
    <message>
        <source>No mode has been tried yet</source>
        <translation>Noch keine Betriebsart geprobt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <source>Use the command ballast rehearse at the unit.</source>
        <translation>Am Gerät den Befehl ballast rehearse verwenden.</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>Wechseln zu {0}</translation>
    </message>
    <message>
        <source>Set these values</source>
        <translation>Diese Werte setzen</translation>
    </message>
    <message>
        <source>The next {0} hours are lived twice on the simulator. The unit goes on unchanged.</source>
        <translation>Die nächsten {0} Stunden laufen zweimal im Simulator ab. Die Anlage arbeitet unverändert weiter.</translation>
    </message>
    <message>
        <source>The next {0} hours, from how the unit stands now</source>
        <translation>Die nächsten {0} Stunden vom jetzigen Stand aus</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Stopp lösen</translation>
    </message>
    <message>
        <source>Stopped by an operator</source>
        <translation>Vom Bediener gestoppt</translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation>ZUM LÖSEN HALTEN</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>Stopp lösen</translation>
    </message>
</context>
<context>
    <name>ReleaseReasons</name>
    <message>
        <source>Why may it run again?</source>
        <translation>Warum darf sie wieder laufen?</translation>
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
        <translation> für {valid_s} s</translation>
    </message>
    <message>
        <source> of {device_id} alone</source>
        <translation> von {device_id} allein</translation>
    </message>
    <message>
        <source> offset {id_offset}h</source>
        <translation> Offset {id_offset}h</translation>
    </message>
    <message>
        <source> rack {rack}</source>
        <translation> Rack {rack}</translation>
    </message>
    <message>
        <source>, grid {grid_w} W</source>
        <translation>, Netz {grid_w} W</translation>
    </message>
    <message>
        <source>0 A at {active_power_w} W of {device_id}</source>
        <translation>0 A bei {active_power_w} W von {device_id}</translation>
    </message>
    <message>
        <source>; an answer of unit {unit} was ignored</source>
        <translation>; eine Antwort von Unit {unit} wurde verworfen</translation>
    </message>
    <message>
        <source>; an answer to transaction {transaction} instead of {transaction2} was ignored</source>
        <translation>; eine Antwort auf Transaktion {transaction} statt {transaction2} wurde verworfen</translation>
    </message>
    <message>
        <source>; an answer with a wrong checksum or no content was ignored</source>
        <translation>; eine Antwort mit falscher Prüfsumme oder ohne Inhalt wurde verworfen</translation>
    </message>
    <message>
        <source>; and {faults} more</source>
        <translation>; und {faults} weitere</translation>
    </message>
    <message>
        <source>; it was never reached</source>
        <translation>; sie wurde nie erreicht</translation>
    </message>
    <message>
        <source>; not possible: {left}</source>
        <translation>; nicht möglich: {left}</translation>
    </message>
    <message>
        <source>; the usual cause: {why}</source>
        <translation>; die übliche Ursache: {why}</translation>
    </message>
    <message>
        <source>; {errors} error frames, so the bit rate may be wrong</source>
        <translation>; {errors} Fehlerrahmen, die Bitrate ist vielleicht falsch</translation>
    </message>
    <message>
        <source>At the end {soc_end_pct} % would be left instead of {soc_end_pct2} %.</source>
        <translation>Am Ende blieben {soc_end_pct} % statt {soc_end_pct2} %.</translation>
    </message>
    <message>
        <source>At the transformer of {phases}: {turn}</source>
        <translation>Am Wandler von {phases}: {turn}</translation>
    </message>
    <message>
        <source>At the transformer of {seen}: {turn}; or its supply and load side are exchanged</source>
        <translation>Am Wandler von {seen}: {turn}; oder seine Netz- und Lastseite sind vertauscht</translation>
    </message>
    <message>
        <source>BMS not heard</source>
        <translation>BMS nicht gehört</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} %</source>
        <translation>BMS um {bms_pct} % daneben</translation>
    </message>
    <message>
        <source>BMS off by {bms_pct} % and growing</source>
        <translation>BMS um {bms_pct} % daneben, zunehmend</translation>
    </message>
    <message>
        <source>BMS says {bms_soc_pct} %</source>
        <translation>BMS sagt {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>Begin of a second window, {minute}.</source>
        <translation>Beginn eines zweiten Fensters, {minute}.</translation>
    </message>
    <message>
        <source>Begin of the window, {minute}.</source>
        <translation>Beginn des Fensters, {minute}.</translation>
    </message>
    <message>
        <source>Check every transformer: conductor, direction, terminals, ratio; then repeat</source>
        <translation>Jeden Wandler prüfen: Leiter, Richtung, Klemmen, Übersetzung; dann wiederholen</translation>
    </message>
    <message>
        <source>Check its line, then repeat</source>
        <translation>Seine Leitung prüfen, dann wiederholen</translation>
    </message>
    <message>
        <source>Check remote control and power limits in the inverter's own menu</source>
        <translation>Fernsteuerung und Leistungsgrenzen im eigenen Menü des Wechselrichters prüfen</translation>
    </message>
    <message>
        <source>Check the transformer of {phases}: closed, connected, its short-circuit link open</source>
        <translation>Den Wandler von {phases} prüfen: geschlossen, angeschlossen, Kurzschlussbrücke offen</translation>
    </message>
    <message>
        <source>Check transformer ratio, unit and decimal places in the set-up of {place} and in its device profile</source>
        <translation>Wandlerübersetzung, Einheit und Dezimalstellen in den Einstellungen von {place} und in seinem Geräteprofil prüfen</translation>
    </message>
    <message>
        <source>Connect voltages and transformers of {place} in the order of the inverter; the total is right all the same, but limits of single phases would watch the wrong one</source>
        <translation>Spannungen und Wandler von {place} in der Reihenfolge des Wechselrichters anschließen; die Summe stimmt trotzdem, aber Grenzen einzelner Phasen würden die falsche bewachen</translation>
    </message>
    <message>
        <source>Consumption and sun are taken to be those of the last 24 hours.</source>
        <translation>Verbrauch und Sonne sind wie in den letzten 24 Stunden angenommen.</translation>
    </message>
    <message>
        <source>Consumption and sun are those of a simulated day: the history does not tell the last 24 hours.</source>
        <translation>Verbrauch und Sonne sind die eines simulierten Tages: Die letzten 24 Stunden sind nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Correct the phase in the site file, or the order of the phases at {place}</source>
        <translation>Die Phase in der Anlagendatei berichtigen, oder die Reihenfolge der Phasen an {place}</translation>
    </message>
    <message>
        <source>End of the second window, {minute}; the begin: none.</source>
        <translation>Ende des zweiten Fensters, {minute}; gleich dem Beginn: keins.</translation>
    </message>
    <message>
        <source>End of the window, {minute}; may be next day.</source>
        <translation>Ende des Fensters, {minute}; auch am nächsten Tag.</translation>
    </message>
    <message>
        <source>Energy and power would be nearly the same.</source>
        <translation>Energie und Leistung wären nahezu gleich.</translation>
    </message>
    <message>
        <source>Exchange supply and load side of the meter, or turn all transformers round; if the meter's own display is right, its device profile has the wrong sign</source>
        <translation>Netz- und Lastseite des Zählers tauschen oder alle Wandler umdrehen; zeigt der Zähler selbst richtig an, hat sein Geräteprofil das falsche Vorzeichen</translation>
    </message>
    <message>
        <source>Exchange the roles (or the addresses) of {place} and {device_id}</source>
        <translation>Die Rollen (oder die Adressen) von {place} und {device_id} tauschen</translation>
    </message>
    <message>
        <source>Exchange the transformers of {moved}, or their wires at {place}</source>
        <translation>Die Wandler von {moved} tauschen, oder ihre Drähte an {place}</translation>
    </message>
    <message>
        <source>Hz; left out: that of the product</source>
        <translation>Hz; weggelassen: wie beim Produkt</translation>
    </message>
    <message>
        <source>It matters for limits of single phases only. To find out, switch a kettle on and off during the test, on two phases one after the other</source>
        <translation>Das zählt nur für Grenzen einzelner Phasen. Um es zu erfahren, während des Tests einen Wasserkocher ein- und ausschalten, nacheinander an zwei Phasen</translation>
    </message>
    <message>
        <source>It waits for set-points: none were given here.</source>
        <translation>Sie wartet auf Sollwerte: Hier wurden keine gegeben.</translation>
    </message>
    <message>
        <source>It would no longer stop as it would do now.</source>
        <translation>Es käme nicht mehr zum Halt wie jetzt.</translation>
    </message>
    <message>
        <source>It would stop for {stopped_s}: {cause}.</source>
        <translation>Halt für {stopped_s}: {cause}.</translation>
    </message>
    <message>
        <source>Look at what limits the power (`ballast explain`), then repeat</source>
        <translation>Nachsehen, was die Leistung begrenzt (`ballast explain`), dann wiederholen</translation>
    </message>
    <message>
        <source>Make the grid loop slower, so that it does not overshoot</source>
        <translation>Die Regelung am Netzzähler langsamer machen, damit sie nicht überschwingt</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, correct its address, or open the links of its transformers</source>
        <translation>{place} an den Netzanschluss setzen, die Adresse berichtigen oder die Brücken der Wandler öffnen</translation>
    </message>
    <message>
        <source>Move {place} to the grid connection, or correct its address: two entries may read the same meter</source>
        <translation>{place} an den Netzanschluss setzen oder die Adresse berichtigen: zwei Einträge lesen vielleicht denselben Zähler</translation>
    </message>
    <message>
        <source>New alarm: {text}.</source>
        <translation>Neuer Alarm: {text}.</translation>
    </message>
    <message>
        <source>No longer an alarm: {text}.</source>
        <translation>Kein Alarm mehr: {text}.</translation>
    </message>
    <message>
        <source>PIN set at the screen</source>
        <translation>PIN am Bildschirm gesetzt</translation>
    </message>
    <message>
        <source>PV is switched off</source>
        <translation>PV ist abgeschaltet</translation>
    </message>
    <message>
        <source>Put each transformer of {place} on the conductor whose voltage is on the same terminal</source>
        <translation>Jeden Wandler von {place} auf den Leiter setzen, dessen Spannung an derselben Klemme liegt</translation>
    </message>
    <message>
        <source>Put the transformer of {seen} on the conductor whose voltage is on the same terminal</source>
        <translation>Den Wandler von {seen} auf den Leiter setzen, dessen Spannung an derselben Klemme liegt</translation>
    </message>
    <message>
        <source>Repeat with more power (about {wanted_w} W) or more pulses, at a calmer hour</source>
        <translation>Mit mehr Leistung (etwa {wanted_w} W) oder mehr Impulsen wiederholen, zu einer ruhigeren Stunde</translation>
    </message>
    <message>
        <source>Shorten averaging or refresh interval of the meter or the gateway before it; until then steer slowly</source>
        <translation>Mittelung oder Abfragetakt des Zählers oder des Gateways davor verkürzen; bis dahin langsam regeln</translation>
    </message>
    <message>
        <source>The device profile (or a setting of the inverter) has the wrong sign: correct it before anything else</source>
        <translation>Das Geräteprofil (oder eine Einstellung des Wechselrichters) hat das falsche Vorzeichen: zuerst das berichtigen</translation>
    </message>
    <message>
        <source>The device profile of the BMS reads the current with the wrong sign</source>
        <translation>Das Geräteprofil des BMS liest den Strom mit falschem Vorzeichen</translation>
    </message>
    <message>
        <source>The device profile reads the active power with the wrong sign</source>
        <translation>Das Geräteprofil liest die Wirkleistung mit falschem Vorzeichen</translation>
    </message>
    <message>
        <source>The energy would cost the same.</source>
        <translation>Die Energie würde gleich viel kosten.</translation>
    </message>
    <message>
        <source>The energy would cost {less} {currency} less.</source>
        <translation>Die Energie würde {less} {currency} weniger kosten.</translation>
    </message>
    <message>
        <source>The energy would cost {value} {currency} more.</source>
        <translation>Die Energie würde {value} {currency} mehr kosten.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would draw {peak} kW from the grid instead of {before} kW.</source>
        <translation>Die höchste Viertelstunde bezöge {peak} kW aus dem Netz statt {before} kW.</translation>
    </message>
    <message>
        <source>The highest quarter of an hour would feed in {peak} kW instead of {before} kW.</source>
        <translation>Die höchste Viertelstunde speiste {peak} kW ein statt {before} kW.</translation>
    </message>
    <message>
        <source>The history cannot be read: {error}</source>
        <translation>Der Verlauf kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>The lowest charge would be {soc_min_pct} % instead of {soc_min_pct2} %.</source>
        <translation>Die niedrigste Ladung wäre {soc_min_pct} % statt {soc_min_pct2} %.</translation>
    </message>
    <message>
        <source>The meter adds absolute values, or its profile reads the total with another sign or factor</source>
        <translation>Der Zähler addiert Beträge, oder sein Profil liest die Summe mit anderem Vorzeichen oder Faktor</translation>
    </message>
    <message>
        <source>The state of charge is not known now: {soc_start_pct} % is assumed.</source>
        <translation>Die Ladung ist jetzt nicht bekannt: Angenommen sind {soc_start_pct} %.</translation>
    </message>
    <message>
        <source>The unit is stopped now: it was taken to run.</source>
        <translation>Die Anlage ist jetzt angehalten: Angenommen ist, dass sie läuft.</translation>
    </message>
    <message>
        <source>There would be no stop and no alarm.</source>
        <translation>Es gäbe keinen Halt und keinen Alarm.</translation>
    </message>
    <message>
        <source>There would be no stop and no other alarm than now.</source>
        <translation>Es gäbe keinen Halt und keinen anderen Alarm als jetzt.</translation>
    </message>
    <message>
        <source>[dso] cannot be taken away while a limit of the distribution operator is in force</source>
        <translation>[dso] kann nicht entfernt werden, solange eine Grenze des Netzbetreibers gilt</translation>
    </message>
    <message>
        <source>a battery is charged from critically low</source>
        <translation>eine kritisch leere Batterie wird geladen</translation>
    </message>
    <message>
        <source>a board with inputs and outputs belongs into [[boards]]</source>
        <translation>eine Karte mit Ein- und Ausgängen gehört in [[boards]]</translation>
    </message>
    <message>
        <source>a cell is below {deep_cell_v} V</source>
        <translation>eine Zelle ist unter {deep_cell_v} V</translation>
    </message>
    <message>
        <source>a choice before the restart</source>
        <translation>eine Wahl vor dem Neustart</translation>
    </message>
    <message>
        <source>a more important limit comes first</source>
        <translation>eine wichtigere Grenze geht vor</translation>
    </message>
    <message>
        <source>a note of {text} characters, allowed: 1 to {note_length}</source>
        <translation>eine Notiz von {text} Zeichen, erlaubt: 1 bis {note_length}</translation>
    </message>
    <message>
        <source>a reason is needed to put an alarm aside</source>
        <translation>um einen Alarm zurückzustellen, braucht es einen Grund</translation>
    </message>
    <message>
        <source>a reason is needed to release a stop</source>
        <translation>um einen Stopp zu lösen, braucht es einen Grund</translation>
    </message>
    <message>
        <source>a schedule needs at least one entry; to take it away, clear it</source>
        <translation>ein Fahrplan braucht mindestens einen Eintrag; um ihn zu entfernen, löschen</translation>
    </message>
    <message>
        <source>a set-point of one inverter needs mode {title}; mode is {title2}</source>
        <translation>ein Sollwert für einen Wechselrichter braucht die Betriebsart {title}; es gilt {title2}</translation>
    </message>
    <message>
        <source>a simulated site has nothing to be marked</source>
        <translation>an einer simulierten Anlage gibt es nichts zu vermerken</translation>
    </message>
    <message>
        <source>a simulated site takes no site file</source>
        <translation>eine simulierte Anlage nimmt keine Anlagendatei an</translation>
    </message>
    <message>
        <source>a stop is in force</source>
        <translation>ein Stopp ist in Kraft</translation>
    </message>
    <message>
        <source>a test was asked for</source>
        <translation>ein Test wurde verlangt</translation>
    </message>
    <message>
        <source>a transformer of {real} A is set as {wrong} A</source>
        <translation>ein Wandler für {real} A ist als {wrong} A eingestellt</translation>
    </message>
    <message>
        <source>a value in W is read as kW</source>
        <translation>ein Wert in W wird als kW gelesen</translation>
    </message>
    <message>
        <source>a value in kW is read as W</source>
        <translation>ein Wert in kW wird als W gelesen</translation>
    </message>
    <message>
        <source>a value of the plan is not finite</source>
        <translation>ein Wert des Plans ist nicht endlich</translation>
    </message>
    <message>
        <source>access is noted by the program itself, not by {source}</source>
        <translation>Zugriffe vermerkt das Programm selbst, nicht {source}</translation>
    </message>
    <message>
        <source>active power of {watts} is not measured</source>
        <translation>Wirkleistung von {watts} wird nicht gemessen</translation>
    </message>
    <message>
        <source>active_power_w {power_w} is outside {low_w} to {high_w} W</source>
        <translation>active_power_w {power_w} liegt außerhalb von {low_w} bis {high_w} W</translation>
    </message>
    <message>
        <source>added power is not finite: {each}</source>
        <translation>zugesetzte Leistung ist nicht endlich: {each}</translation>
    </message>
    <message>
        <source>after a trip</source>
        <translation>nach einer Auslösung</translation>
    </message>
    <message>
        <source>alarm {key} is there: {detail}</source>
        <translation>Alarm {key} steht an: {detail}</translation>
    </message>
    <message>
        <source>alarm {obstacle}</source>
        <translation>Alarm {obstacle}</translation>
    </message>
    <message>
        <source>alert state energy management begins</source>
        <translation>Energiemanagement im Alarmzustand beginnt</translation>
    </message>
    <message>
        <source>alert state energy management ends</source>
        <translation>Energiemanagement im Alarmzustand endet</translation>
    </message>
    <message>
        <source>all three transformers of {place} sit on their own phase, the right way round</source>
        <translation>alle drei Wandler von {place} sitzen auf ihrer eigenen Phase, richtig herum</translation>
    </message>
    <message>
        <source>allowed: {info}</source>
        <translation>erlaubt: {info}</translation>
    </message>
    <message>
        <source>allowed: {known}</source>
        <translation>erlaubt: {known}</translation>
    </message>
    <message>
        <source>an alarm keeps it off: {alarm}</source>
        <translation>ein Alarm hält es aus: {alarm}</translation>
    </message>
    <message>
        <source>and shows that truly</source>
        <translation>und zeigt das auch so an</translation>
    </message>
    <message>
        <source>and {found} faults more</source>
        <translation>und {found} weitere Fehler</translation>
    </message>
    <message>
        <source>and {volumes} more</source>
        <translation>und {volumes} weitere</translation>
    </message>
    <message>
        <source>answer has function code {pdu} instead of {function}</source>
        <translation>Antwort hat Funktionscode {pdu} statt {function}</translation>
    </message>
    <message>
        <source>answer holds {answer} bytes instead of {length}</source>
        <translation>Antwort enthält {answer} Bytes statt {length}</translation>
    </message>
    <message>
        <source>answer makes no sense</source>
        <translation>Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>answering a method</source>
        <translation>Antwort auf eine Methode</translation>
    </message>
    <message>
        <source>answers (code {answer} to a stranger)</source>
        <translation>antwortet (Fremden mit Code {answer})</translation>
    </message>
    <message>
        <source>answers to several unit ids as the same device</source>
        <translation>antwortet unter mehreren Unit-Kennungen als dasselbe Gerät</translation>
    </message>
    <message>
        <source>answers, but not as Modbus should: {error}; two devices may share this unit id</source>
        <translation>antwortet, aber nicht, wie Modbus es soll: {error}; vielleicht teilen sich zwei Geräte diese Unit-Kennung</translation>
    </message>
    <message>
        <source>ask for the firewall to let port {port} out, or use port 443 (provisioning.websockets)</source>
        <translation>die Firewall Port {port} hinauslassen lassen oder Port 443 benutzen (provisioning.websockets)</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>auf Wunsch beendet</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>attempt {auto_charge_attempts} today</source>
        <translation>Versuch {auto_charge_attempts} heute</translation>
    </message>
    <message>
        <source>averaging_min: {length_min} is no billing window, allowed: {allowed} min</source>
        <translation>averaging_min: {length_min} ist kein Abrechnungsfenster, erlaubt: {allowed} min</translation>
    </message>
    <message>
        <source>backup test broken off</source>
        <translation>Notstromtest abgebrochen</translation>
    </message>
    <message>
        <source>backup test for {duration_s} s</source>
        <translation>Notstromtest für {duration_s} s</translation>
    </message>
    <message>
        <source>backup test not begun</source>
        <translation>Notstromtest nicht begonnen</translation>
    </message>
    <message>
        <source>backup was added or removed: this applies at the next restart</source>
        <translation>Notstrom kam hinzu oder wurde entfernt: gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be at least limits.min_soc_pct, which is {least}</source>
        <translation>backup.floor_soc_pct: {low} muss mindestens limits.min_soc_pct sein, das {least} ist</translation>
    </message>
    <message>
        <source>backup.floor_soc_pct: {low} must be below backup.reserve_soc_pct, which is {high}</source>
        <translation>backup.floor_soc_pct: {low} muss unter backup.reserve_soc_pct liegen, das {high} ist</translation>
    </message>
    <message>
        <source>backup.inverters: {name} is not an inverter of this file, allowed: {known}</source>
        <translation>backup.inverters: {name} ist kein Wechselrichter dieser Datei, erlaubt: {known}</translation>
    </message>
    <message>
        <source>backup.phases: {wanted} is more than the grid meter {id} ({profile}) measures, which is {measured}: the site would never come back from an island; allowed: up to {measured2}, or a meter that measures more</source>
        <translation>backup.phases: {wanted} ist mehr, als der Netzzähler {id} ({profile}) misst, nämlich {measured}: Die Anlage käme nie aus einer Insel zurück; erlaubt: bis {measured2} oder ein Zähler, der mehr misst</translation>
    </message>
    <message>
        <source>backup.reconnect: {low_hz} to {high_hz} Hz does not hold the nominal frequency of {nominal_hz} Hz; choose another preset</source>
        <translation>backup.reconnect: {low_hz} bis {high_hz} Hz umfasst nicht die Nennfrequenz von {nominal_hz} Hz; eine andere Vorlage wählen</translation>
    </message>
    <message>
        <source>backup.synchronised_by: 'signal' needs a signal of role phase_difference; allowed: inverter, dead_bus</source>
        <translation>backup.synchronised_by: 'signal' braucht ein Signal mit der Rolle phase_difference; erlaubt: inverter, dead_bus</translation>
    </message>
    <message>
        <source>balancing begins at {value} mV</source>
        <translation>Zellausgleich beginnt bei {value} mV</translation>
    </message>
    <message>
        <source>balancing ended, {end}: {value} to {value2} mV</source>
        <translation>Zellausgleich beendet, {end}: {value} auf {value2} mV</translation>
    </message>
    <message>
        <source>balancing ended: BMS not heard</source>
        <translation>Zellausgleich beendet: BMS nicht gehört</translation>
    </message>
    <message>
        <source>balancing ended: switched off</source>
        <translation>Zellausgleich beendet: ausgeschaltet</translation>
    </message>
    <message>
        <source>balancing of {name} begins</source>
        <translation>Zellausgleich von {name} beginnt</translation>
    </message>
    <message>
        <source>balancing of {name} ends</source>
        <translation>Zellausgleich von {name} endet</translation>
    </message>
    <message>
        <source>battery {ess_w} W{grid}</source>
        <translation>Batterie {ess_w} W{grid}</translation>
    </message>
    <message>
        <source>battery {name} has no valid data; cells are balanced only while the BMS is heard</source>
        <translation>Batterie {name} hat keine gültigen Daten; Zellen werden nur ausgeglichen, solange das BMS zu hören ist</translation>
    </message>
    <message>
        <source>battery {name} is already being balanced</source>
        <translation>Batterie {name} wird schon ausgeglichen</translation>
    </message>
    <message>
        <source>battery {name} is not balanced by this unit, allowed: {balanced}</source>
        <translation>Batterie {name} wird nicht von diesem Gerät ausgeglichen, erlaubt: {balanced}</translation>
    </message>
    <message>
        <source>battery {name} is not being balanced</source>
        <translation>Batterie {name} wird nicht ausgeglichen</translation>
    </message>
    <message>
        <source>before the restart</source>
        <translation>vor dem Neustart</translation>
    </message>
    <message>
        <source>begins, attempt {attempts} today</source>
        <translation>beginnt, Versuch {attempts} heute</translation>
    </message>
    <message>
        <source>below {low_hz} Hz</source>
        <translation>unter {low_hz} Hz</translation>
    </message>
    <message>
        <source>board answers</source>
        <translation>Karte antwortet</translation>
    </message>
    <message>
        <source>board failed</source>
        <translation>Karte ausgefallen</translation>
    </message>
    <message>
        <source>board lost</source>
        <translation>Karte verloren</translation>
    </message>
    <message>
        <source>board {board_id}</source>
        <translation>Karte {board_id}</translation>
    </message>
    <message>
        <source>bus-off: the interface has left the bus after too many errors (wiring, terminators or bit rate)</source>
        <translation>Bus-off: die Schnittstelle hat den Bus nach zu vielen Fehlern verlassen (Verdrahtung, Abschluss oder Bitrate)</translation>
    </message>
    <message>
        <source>buttons.modes[{index}]: {name} is unknown, allowed: {modes}</source>
        <translation>buttons.modes[{index}]: {name} ist unbekannt, erlaubt: {modes}</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>nach der Stunde</translation>
    </message>
    <message>
        <source>by {by}, for {left_s} more min</source>
        <translation>von {by}, noch {left_s} min</translation>
    </message>
    <message>
        <source>by {jump_s} s</source>
        <translation>um {jump_s} s</translation>
    </message>
    <message>
        <source>by {lost_wh} kWh</source>
        <translation>um {lost_wh} kWh</translation>
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
        <translation>lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>nicht lesbar: {value}</translation>
    </message>
    <message>
        <source>cannot tell: the loads of the house move too much for pulses of {power_w} W (a step is uncertain by {noise_w} W)</source>
        <translation>nicht zu erkennen: die Lasten im Haus schwanken zu stark für Impulse von {power_w} W (ein Sprung ist auf {noise_w} W ungenau)</translation>
    </message>
    <message>
        <source>capacity_w {capacity_w} is outside 1 to {most_w} W</source>
        <translation>capacity_w {capacity_w} liegt außerhalb von 1 bis {most_w} W</translation>
    </message>
    <message>
        <source>ceiling_w: {ceiling_w} W must not be below import_limit_w, which is {limit_w} W</source>
        <translation>ceiling_w: {ceiling_w} W darf nicht unter import_limit_w liegen, das {limit_w} W ist</translation>
    </message>
    <message>
        <source>cell balancing is not set up on this site</source>
        <translation>Zellausgleich ist an dieser Anlage nicht eingerichtet</translation>
    </message>
    <message>
        <source>cell voltages and temperatures are not sent any more</source>
        <translation>Zellspannungen und -temperaturen werden nicht mehr gesendet</translation>
    </message>
    <message>
        <source>cells at {max_temperature_c} °C, balancing up to {high_c} °C</source>
        <translation>Zellen bei {max_temperature_c} °C, Ausgleich bis {high_c} °C</translation>
    </message>
    <message>
        <source>cells at {min_temperature_c} °C, balancing from {low_c} °C</source>
        <translation>Zellen bei {min_temperature_c} °C, Ausgleich ab {low_c} °C</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>Zellen beieinander</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>Zellen zu tief, um es zu sagen</translation>
    </message>
    <message>
        <source>cells {cells_c} °C, limit {hot_c} °C</source>
        <translation>Zellen {cells_c} °C, Grenze {hot_c} °C</translation>
    </message>
    <message>
        <source>certificate of {host}: {verify_message}</source>
        <translation>Zertifikat von {host}: {verify_message}</translation>
    </message>
    <message>
        <source>charge from critical low ended: BMS not heard</source>
        <translation>Laden aus kritisch tief beendet: BMS nicht gehört</translation>
    </message>
    <message>
        <source>charge from critical low ended: {held_up}</source>
        <translation>Laden aus kritisch tief beendet: {held_up}</translation>
    </message>
    <message>
        <source>charge from critical low {verb} at {soc_pct} %</source>
        <translation>Laden aus kritisch tief {verb} bei {soc_pct} %</translation>
    </message>
    <message>
        <source>charges {power_w} W</source>
        <translation>lädt mit {power_w} W</translation>
    </message>
    <message>
        <source>charging power unknown</source>
        <translation>Ladeleistung unbekannt</translation>
    </message>
    <message>
        <source>charging takes {drawn_w} W from the grid, limit {import_w} W</source>
        <translation>das Laden nimmt {drawn_w} W vom Netz, Grenze {import_w} W</translation>
    </message>
    <message>
        <source>charging: {min_reason}</source>
        <translation>laden: {min_reason}</translation>
    </message>
    <message>
        <source>check date and time</source>
        <translation>Datum und Uhrzeit prüfen</translation>
    </message>
    <message>
        <source>check the name of the hub</source>
        <translation>den Namen des Hubs prüfen</translation>
    </message>
    <message>
        <source>check the name of the hub; try again later</source>
        <translation>den Namen des Hubs prüfen; später noch einmal versuchen</translation>
    </message>
    <message>
        <source>check the name server of the network, and the name of the hub</source>
        <translation>den Nameserver des Netzwerks und den Namen des Hubs prüfen</translation>
    </message>
    <message>
        <source>check the trusted authorities</source>
        <translation>die vertrauten Zertifizierungsstellen prüfen</translation>
    </message>
    <message>
        <source>closes the connection of a stranger, as a hub does</source>
        <translation>schließt die Verbindung eines Fremden, wie ein Hub es tut</translation>
    </message>
    <message>
        <source>closing failed: {error}</source>
        <translation>Schließen misslang: {error}</translation>
    </message>
    <message>
        <source>cloud configuration</source>
        <translation>Konfiguration aus der Cloud</translation>
    </message>
    <message>
        <source>command of {p_w} W and {q_var} var is not finite</source>
        <translation>Befehl {p_w} W und {q_var} var ist nicht endlich</translation>
    </message>
    <message>
        <source>command of {p_w} W by {source} expired {late_s} s ago, 0 W instead</source>
        <translation>Befehl {p_w} W von {source} lief vor {late_s} s ab, stattdessen 0 W</translation>
    </message>
    <message>
        <source>commissioning test</source>
        <translation>Inbetriebnahmetest</translation>
    </message>
    <message>
        <source>confirm within {release_window_s} s to release</source>
        <translation>zum Lösen innerhalb von {release_window_s} s bestätigen</translation>
    </message>
    <message>
        <source>connection closed by the device</source>
        <translation>Verbindung vom Gerät geschlossen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>connection lost: {exc}</source>
        <translation>Verbindung verloren: {exc}</translation>
    </message>
    <message>
        <source>contact is not heard any more; {limits} kept, then {contract}</source>
        <translation>der Kontakt ist nicht mehr zu hören; {limits} bleiben, dann {contract}</translation>
    </message>
    <message>
        <source>contact open or wire broken</source>
        <translation>Kontakt offen oder Draht gebrochen</translation>
    </message>
    <message>
        <source>contact {closed}</source>
        <translation>Kontakt {closed}</translation>
    </message>
    <message>
        <source>contractual fallback</source>
        <translation>vertragliche Rückfallgrenze</translation>
    </message>
    <message>
        <source>control.mode: {mode} is unknown, allowed: {modes}</source>
        <translation>control.mode: {mode} ist unbekannt, erlaubt: {modes}</translation>
    </message>
    <message>
        <source>control.parameters.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>control.parameters.{mode_id}: unbekannte Betriebsart, erlaubt: {modes}</translation>
    </message>
    <message>
        <source>count off by {own_pct} %</source>
        <translation>Zählung um {own_pct} % daneben</translation>
    </message>
    <message>
        <source>counted {own_pct} %, BMS {bms_pct} % off</source>
        <translation>gezählt {own_pct} %, BMS {bms_pct} % daneben</translation>
    </message>
    <message>
        <source>counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>gezählt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>covered, nothing changed: {text}</source>
        <translation>gedeckt, nichts geändert: {text}</translation>
    </message>
    <message>
        <source>critically low</source>
        <translation>kritisch tief</translation>
    </message>
    <message>
        <source>current of {amps} is not measured</source>
        <translation>Strom von {amps} wird nicht gemessen</translation>
    </message>
    <message>
        <source>dead time {dead_s} s, time constant {lag_s} s</source>
        <translation>Totzeit {dead_s} s, Zeitkonstante {lag_s} s</translation>
    </message>
    <message>
        <source>dead-man ({no_dead_man}; set acknowledge_no_dead_man if that is accepted)</source>
        <translation>Sicherheitszeit ({no_dead_man}; acknowledge_no_dead_man setzen, wenn das hingenommen wird)</translation>
    </message>
    <message>
        <source>dead-man not armed, 0 W instead of {p_w} W</source>
        <translation>Sicherheitszeit nicht scharf, 0 W statt {p_w} W</translation>
    </message>
    <message>
        <source>dead_band_pu {dead_band_pu} is outside 0 to 0.1</source>
        <translation>dead_band_pu {dead_band_pu} liegt außerhalb von 0 bis 0,1</translation>
    </message>
    <message>
        <source>deadband_w: {deadband_w} W must not be above import_low_w, which is {low_w} W: it would export</source>
        <translation>deadband_w: {deadband_w} W darf nicht über import_low_w liegen, das {low_w} W ist: es würde eingespeist</translation>
    </message>
    <message>
        <source>deeply discharged</source>
        <translation>tiefentladen</translation>
    </message>
    <message>
        <source>default route by {out}</source>
        <translation>Standardroute über {out}</translation>
    </message>
    <message>
        <source>delivered again</source>
        <translation>wieder erbracht</translation>
    </message>
    <message>
        <source>derivative gain</source>
        <translation>D-Anteil</translation>
    </message>
    <message>
        <source>device answers exception {code} ({code2})</source>
        <translation>Gerät antwortet mit Ausnahme {code} ({code2})</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>Gerät beschäftigt</translation>
    </message>
    <message>
        <source>device confirms another write than was asked for</source>
        <translation>Gerät bestätigt einen anderen Schreibbefehl als verlangt</translation>
    </message>
    <message>
        <source>device does not answer</source>
        <translation>Gerät antwortet nicht</translation>
    </message>
    <message>
        <source>device does not keep its {what}: {shown}</source>
        <translation>Gerät behält {what} nicht: {shown}</translation>
    </message>
    <message>
        <source>device does not show the dead-man settings it was given</source>
        <translation>Gerät zeigt die gegebene Sicherheitszeit nicht</translation>
    </message>
    <message>
        <source>device failure</source>
        <translation>Gerätefehler</translation>
    </message>
    <message>
        <source>device has no {missing}, so it never gets power</source>
        <translation>Gerät hat kein {missing}, darum bekommt es nie Leistung</translation>
    </message>
    <message>
        <source>device has no {what} of its own (at all)</source>
        <translation>Gerät hat gar kein eigenes {what}</translation>
    </message>
    <message>
        <source>device has no {what} of its own ({missing})</source>
        <translation>Gerät hat kein eigenes {what} ({missing})</translation>
    </message>
    <message>
        <source>device holds {held}, written was {completed} W</source>
        <translation>Gerät hält {held}, geschrieben war {completed} W</translation>
    </message>
    <message>
        <source>device refused</source>
        <translation>Gerät hat abgelehnt</translation>
    </message>
    <message>
        <source>device_id {device_id} is no inverter of this site; there are {known}</source>
        <translation>device_id {device_id} ist kein Wechselrichter dieser Anlage; es gibt {known}</translation>
    </message>
    <message>
        <source>devices were added or removed: this applies at the next restart</source>
        <translation>Geräte kamen hinzu oder wurden entfernt: gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>did you mean {close}?</source>
        <translation>war {close} gemeint?</translation>
    </message>
    <message>
        <source>discharges {power_w} W</source>
        <translation>entlädt mit {power_w} W</translation>
    </message>
    <message>
        <source>discharging: {max_reason}</source>
        <translation>entladen: {max_reason}</translation>
    </message>
    <message>
        <source>dso.fallback: 'limit' needs dso.import_w or dso.export_w</source>
        <translation>dso.fallback: 'limit' braucht dso.import_w oder dso.export_w</translation>
    </message>
    <message>
        <source>due for {full_overdue_days} days</source>
        <translation>seit {full_overdue_days} Tagen fällig</translation>
    </message>
    <message>
        <source>duration_s {duration_s} is outside {duration_s2} to {duration_s3} s</source>
        <translation>duration_s {duration_s} liegt außerhalb von {duration_s2} bis {duration_s3} s</translation>
    </message>
    <message>
        <source>emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>end_min: {values} is also start_min, so no window is open; choose another end</source>
        <translation>end_min: {values} ist auch start_min, so gibt es kein Fenster; ein anderes Ende wählen</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is not after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} liegt nicht nach start_utc {start_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} is outside {allowed}, now and 14 days ahead</source>
        <translation>end_utc {end_utc} liegt außerhalb von {allowed}, jetzt und 14 Tage voraus</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after now, {now_utc}</source>
        <translation>end_utc {end_utc} muss nach jetzt liegen, {now_utc}</translation>
    </message>
    <message>
        <source>end_utc {end_utc} must be after start_utc {start_utc}</source>
        <translation>end_utc {end_utc} muss nach start_utc {start_utc} liegen</translation>
    </message>
    <message>
        <source>ended at the screen</source>
        <translation>am Bildschirm beendet</translation>
    </message>
    <message>
        <source>ends after {run_s} s</source>
        <translation>endet nach {run_s} s</translation>
    </message>
    <message>
        <source>endurance {endurance_min} min</source>
        <translation>Ausdauer {endurance_min} min</translation>
    </message>
    <message>
        <source>energy management {nem} to {nem2}</source>
        <translation>Energiemanagement von {nem} zu {nem2}</translation>
    </message>
    <message>
        <source>entry {entry_id}</source>
        <translation>Eintrag {entry_id}</translation>
    </message>
    <message>
        <source>every device answers</source>
        <translation>jedes Gerät antwortet</translation>
    </message>
    <message>
        <source>export unknown</source>
        <translation>Einspeisung unbekannt</translation>
    </message>
    <message>
        <source>export {value} W, limit {export_w} W</source>
        <translation>Einspeisung {value} W, Grenze {export_w} W</translation>
    </message>
    <message>
        <source>failed: {error}</source>
        <translation>fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>features.backup: needs a meter of role grid upstream of the contactor</source>
        <translation>features.backup: braucht einen Zähler mit der Rolle grid auf der Netzseite des Schützes</translation>
    </message>
    <message>
        <source>features.backup: needs exactly one entry of {group} with role {role} ({what}); there are {count}</source>
        <translation>features.backup: braucht genau einen Eintrag in {group} mit der Rolle {role} ({what}); es gibt {count}</translation>
    </message>
    <message>
        <source>feedback {contactor}, limit {contactor_timeout_s} s</source>
        <translation>Rückmeldung {contactor}, Grenze {contactor_timeout_s} s</translation>
    </message>
    <message>
        <source>feeding in would cost money</source>
        <translation>Einspeisen würde Geld kosten</translation>
    </message>
    <message>
        <source>ffr is no frequency containment reserve: it has settings of its own</source>
        <translation>ffr ist keine Frequenzhaltungsreserve: es hat eigene Einstellungen</translation>
    </message>
    <message>
        <source>ffr: boost_share {boost_share} must not be above overshoot_share {overshoot_share}</source>
        <translation>ffr: boost_share {boost_share} darf nicht über overshoot_share {overshoot_share} liegen</translation>
    </message>
    <message>
        <source>ffr: ready_after_s {ready_after_s} must be at least {served_s}, the time of activation, support, deactivation and buffer</source>
        <translation>ffr: ready_after_s {ready_after_s} muss mindestens {served_s} sein, die Zeit von Aktivierung, Stützung, Deaktivierung und Pause</translation>
    </message>
    <message>
        <source>ffr: spike_s {spike_s} must be below activation_s {activation_s}</source>
        <translation>ffr: spike_s {spike_s} muss unter activation_s {activation_s} liegen</translation>
    </message>
    <message>
        <source>ffr: {name} {value} is outside {low} to {high}</source>
        <translation>ffr: {name} {value} liegt außerhalb von {low} bis {high}</translation>
    </message>
    <message>
        <source>first start</source>
        <translation>erster Start</translation>
    </message>
    <message>
        <source>floor {floor_soc_pct} %, starts again at {again_pct} %</source>
        <translation>Untergrenze {floor_soc_pct} %, beginnt wieder bei {again_pct} %</translation>
    </message>
    <message>
        <source>follows the grid meter</source>
        <translation>folgt dem Netzzähler</translation>
    </message>
    <message>
        <source>for more than {unasked_after_s} s</source>
        <translation>länger als {unasked_after_s} s</translation>
    </message>
    <message>
        <source>for {away_s} s</source>
        <translation>seit {away_s} s</translation>
    </message>
    <message>
        <source>for {duration_s} s, asked by {by}</source>
        <translation>für {duration_s} s, verlangt von {by}</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_forced_s} s</source>
        <translation>for_s {for_s} liegt außerhalb von 0 bis {max_forced_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside 0 to {max_s} s</source>
        <translation>for_s {for_s} liegt außerhalb von 0 bis {max_s} s</translation>
    </message>
    <message>
        <source>for_s {for_s} is outside {for_s2} to {for_s3} s</source>
        <translation>for_s {for_s} liegt außerhalb von {for_s2} bis {for_s3} s</translation>
    </message>
    <message>
        <source>frequency file</source>
        <translation>Frequenzdatei</translation>
    </message>
    <message>
        <source>frequency valid again</source>
        <translation>Frequenz wieder gültig</translation>
    </message>
    <message>
        <source>frequency {frequency_hz} Hz, allowed {low_hz} to {high_hz} Hz</source>
        <translation>Frequenz {frequency_hz} Hz, erlaubt {low_hz} bis {high_hz} Hz</translation>
    </message>
    <message>
        <source>from {current} there is no way to {state}, allowed: {allowed}</source>
        <translation>von „{current}“ führt kein Weg nach „{state}“, erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>from {nominal_hz} to {nominal_hz2} Hz</source>
        <translation>von {nominal_hz} auf {nominal_hz2} Hz</translation>
    </message>
    <message>
        <source>gateway path unavailable</source>
        <translation>Weg über das Gateway nicht verfügbar</translation>
    </message>
    <message>
        <source>gateway target did not respond</source>
        <translation>Ziel hinter dem Gateway antwortet nicht</translation>
    </message>
    <message>
        <source>general.nominal_hz: {nominal_hz}, allowed: 50 or 60 Hz</source>
        <translation>general.nominal_hz: {nominal_hz}, erlaubt: 50 oder 60 Hz</translation>
    </message>
    <message>
        <source>gets no power: its set-points are in percent, so rated_power_w is needed</source>
        <translation>bekommt keine Leistung: seine Sollwerte sind in Prozent, darum ist rated_power_w nötig</translation>
    </message>
    <message>
        <source>goes on past the end of its volume</source>
        <translation>geht über das Ende seiner Menge hinaus weiter</translation>
    </message>
    <message>
        <source>grid and island agree</source>
        <translation>Netz und Insel stimmen überein</translation>
    </message>
    <message>
        <source>grid and island do not agree any more</source>
        <translation>Netz und Insel stimmen nicht mehr überein</translation>
    </message>
    <message>
        <source>grid {grid_w} W + PV {pv_w} W + battery {ess_w} W is below zero</source>
        <translation>Netz {grid_w} W + PV {pv_w} W + Batterie {ess_w} W ist unter null</translation>
    </message>
    <message>
        <source>grid_code.protection.{name}: unknown, allowed: {names}</source>
        <translation>grid_code.protection.{name}: unbekannt, erlaubt: {names}</translation>
    </message>
    <message>
        <source>grid_code.reactive_by_voltage.enabled: true stands beside reactive.rule; leave one of them out</source>
        <translation>grid_code.reactive_by_voltage.enabled: true steht neben reactive.rule; eines von beiden weglassen</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>hat keinen</translation>
    </message>
    <message>
        <source>has {grid_meters}: {grid_meters2}</source>
        <translation>hat {grid_meters}: {grid_meters2}</translation>
    </message>
    <message>
        <source>held at {active_power_w} W</source>
        <translation>gehalten bei {active_power_w} W</translation>
    </message>
    <message>
        <source>highest phase {highest_v} V</source>
        <translation>höchste Phase {highest_v} V</translation>
    </message>
    <message>
        <source>how fast {place} answers cannot be told: its answer has no clear shape</source>
        <translation>wie schnell {place} antwortet, ist nicht zu erkennen: die Antwort hat keine klare Form</translation>
    </message>
    <message>
        <source>how late {place} is cannot be told: its answer has no clear shape</source>
        <translation>wie spät {place} ist, ist nicht zu erkennen: die Antwort hat keine klare Form</translation>
    </message>
    <message>
        <source>idle to run: idle is switched off</source>
        <translation>Leerlauf zu Betrieb: Leerlauf ist abgeschaltet</translation>
    </message>
    <message>
        <source>idle to run: {why}</source>
        <translation>Leerlauf zu Betrieb: {why}</translation>
    </message>
    <message>
        <source>illegal data address</source>
        <translation>unzulässige Datenadresse</translation>
    </message>
    <message>
        <source>illegal data value</source>
        <translation>unzulässiger Datenwert</translation>
    </message>
    <message>
        <source>illegal function</source>
        <translation>unzulässige Funktion</translation>
    </message>
    <message>
        <source>import_low_w: {low_w} W must not be above import_high_w, which is {high_w} W</source>
        <translation>import_low_w: {low_w} W darf nicht über import_high_w liegen, das {high_w} W ist</translation>
    </message>
    <message>
        <source>in which order L1, L2 and L3 of {place} are cannot be told from a three-phase inverter</source>
        <translation>in welcher Reihenfolge L1, L2 und L3 von {place} liegen, ist mit einem dreiphasigen Wechselrichter nicht zu erkennen</translation>
    </message>
    <message>
        <source>integral gain</source>
        <translation>I-Anteil</translation>
    </message>
    <message>
        <source>inverter or battery have no valid data</source>
        <translation>Wechselrichter oder Batterie haben keine gültigen Daten</translation>
    </message>
    <message>
        <source>inverter {device_id} is not in fault</source>
        <translation>Wechselrichter {device_id} ist nicht gestört</translation>
    </message>
    <message>
        <source>inverter {device_id} is unknown, allowed: {known}</source>
        <translation>Wechselrichter {device_id} ist unbekannt, erlaubt: {known}</translation>
    </message>
    <message>
        <source>inverters[{name}].batteries: no rack hangs on it; find its battery, or take the inverter out</source>
        <translation>inverters[{name}].batteries: kein Rack hängt daran; seine Batterie suchen oder den Wechselrichter weglassen</translation>
    </message>
    <message>
        <source>is a placeholder for the simulator, its addresses are not known</source>
        <translation>ist ein Platzhalter für den Simulator, seine Adressen sind nicht bekannt</translation>
    </message>
    <message>
        <source>is missing; the import limit of the connection in W (0 to 1e+08), or limits.fuse_a in A (1 to 10000)</source>
        <translation>fehlt; die Bezugsgrenze des Anschlusses in W (0 bis 1e+08), oder limits.fuse_a in A (1 bis 10000)</translation>
    </message>
    <message>
        <source>is not a file of schema {schema}</source>
        <translation>ist keine Datei nach {schema}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not valid TOML: {error}</source>
        <translation>ist kein gültiges TOML: {error}</translation>
    </message>
    <message>
        <source>is only listened to, without keep-alive</source>
        <translation>wird nur abgehört, ohne Keep-alive</translation>
    </message>
    <message>
        <source>it opened although it is told to be closed</source>
        <translation>es öffnete, obwohl es geschlossen sein soll</translation>
    </message>
    <message>
        <source>its cause has gone</source>
        <translation>die Ursache ist weg</translation>
    </message>
    <message>
        <source>its contact cannot be read</source>
        <translation>sein Kontakt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its inverter is not available</source>
        <translation>sein Wechselrichter ist nicht verfügbar</translation>
    </message>
    <message>
        <source>its process ended with {returncode}: {last}</source>
        <translation>sein Prozess endete mit {returncode}: {last}</translation>
    </message>
    <message>
        <source>its racks</source>
        <translation>seine Racks</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>its values have just moved again</source>
        <translation>seine Werte haben sich gerade wieder bewegt</translation>
    </message>
    <message>
        <source>kind q_by_u: a fallback must work without a measured voltage, allowed: off, fixed_q, fixed_pf</source>
        <translation>kind q_by_u: die Rückfallregel muss ohne gemessene Spannung gehen, erlaubt: off, fixed_q, fixed_pf</translation>
    </message>
    <message>
        <source>kind {kind}: the inverters of this site have no reactive power (max_reactive_var)</source>
        <translation>kind {kind}: die Wechselrichter dieser Anlage haben keine Blindleistung (max_reactive_var)</translation>
    </message>
    <message>
        <source>known for {ahead_s} h ahead</source>
        <translation>für {ahead_s} h im Voraus bekannt</translation>
    </message>
    <message>
        <source>last {active_power_w} W from {by}</source>
        <translation>zuletzt {active_power_w} W, Quelle: {by}</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before first_day {first_day}</source>
        <translation>last_day {last_day} darf nicht vor first_day {first_day} liegen</translation>
    </message>
    <message>
        <source>last_day {last_day} must not be before today, {today}</source>
        <translation>last_day {last_day} darf nicht vor heute liegen, {today}</translation>
    </message>
    <message>
        <source>latched; release it in two steps</source>
        <translation>verriegelt; in zwei Schritten lösen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>limit ended after {at_s} s</source>
        <translation>Grenze endete nach {at_s} s</translation>
    </message>
    <message>
        <source>limit kept: {wanted}</source>
        <translation>Grenze bleibt: {wanted}</translation>
    </message>
    <message>
        <source>limit of the distribution operator for {valid_s} s: {words}</source>
        <translation>Grenze des Netzbetreibers für {valid_s} s: {words}</translation>
    </message>
    <message>
        <source>limit of the distribution operator released</source>
        <translation>Grenze des Netzbetreibers aufgehoben</translation>
    </message>
    <message>
        <source>limit reached after {at_s} s: {snapshot}</source>
        <translation>Grenze erreicht nach {at_s} s: {snapshot}</translation>
    </message>
    <message>
        <source>limit {verb}: {wanted}</source>
        <translation>Grenze {verb}: {wanted}</translation>
    </message>
    <message>
        <source>limits.fuse_a: {fuse_a} needs exactly one meter of role grid, which measures the current of each phase behind the fuse; this file {found}</source>
        <translation>limits.fuse_a: {fuse_a} braucht genau einen Zähler mit der Rolle grid, der den Strom jeder Phase hinter der Sicherung misst; diese Datei {found}</translation>
    </message>
    <message>
        <source>limits.grid_export_share: {grid_export_share} needs limits.pv_peak_w, which is missing</source>
        <translation>limits.grid_export_share: {grid_export_share} braucht limits.pv_peak_w, das fehlt</translation>
    </message>
    <message>
        <source>limits.grid_import_w: {text_of}</source>
        <translation>limits.grid_import_w: {text_of}</translation>
    </message>
    <message>
        <source>limits.min_soc_pct: {min_soc_pct} must be below limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>limits.min_soc_pct: {min_soc_pct} muss unter limits.max_soc_pct liegen, das {max_soc_pct} ist</translation>
    </message>
    <message>
        <source>link changed</source>
        <translation>Verbindung geändert</translation>
    </message>
    <message>
        <source>load {parts} on {cores} cores</source>
        <translation>Last {parts} auf {cores} Kernen</translation>
    </message>
    <message>
        <source>logged in at the screen</source>
        <translation>am Bildschirm angemeldet</translation>
    </message>
    <message>
        <source>logged out at the screen: {why}</source>
        <translation>am Bildschirm abgemeldet: {why}</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>längste Zeit</translation>
    </message>
    <message>
        <source>memory parity error</source>
        <translation>Speicherparitätsfehler</translation>
    </message>
    <message>
        <source>meters or inverters have changed since the test of {at_utc} UTC</source>
        <translation>Zähler oder Wechselrichter haben sich seit dem Test vom {at_utc} UTC geändert</translation>
    </message>
    <message>
        <source>min_power_factor {min_power_factor} is outside 0.1 to 1 (0: no limit)</source>
        <translation>min_power_factor {min_power_factor} liegt außerhalb von 0,1 bis 1 (0: keine Grenze)</translation>
    </message>
    <message>
        <source>min_temperature_c is {low_c}, above max_temperature_c, which is {high_c}</source>
        <translation>min_temperature_c ist {low_c}, über max_temperature_c, das {high_c} ist</translation>
    </message>
    <message>
        <source>min_valid_s: {shortest_s} s must not be above max_valid_s, which is {longest_s} s</source>
        <translation>min_valid_s: {shortest_s} s darf nicht über max_valid_s liegen, das {longest_s} s ist</translation>
    </message>
    <message>
        <source>min_voltage_v is {low_v}, above max_voltage_v, which is {high_v}</source>
        <translation>min_voltage_v ist {low_v}, über max_voltage_v, das {high_v} ist</translation>
    </message>
    <message>
        <source>minutes of full activation left; left out: that of the product</source>
        <translation>Minuten voller Aktivierung übrig; weggelassen: wie beim Produkt</translation>
    </message>
    <message>
        <source>minutes since local midnight</source>
        <translation>Minuten seit Mitternacht (Ortszeit)</translation>
    </message>
    <message>
        <source>minutes {minutes} is outside {test_min} to {test_min2} min</source>
        <translation>minutes {minutes} liegt außerhalb von {test_min} bis {test_min2} min</translation>
    </message>
    <message>
        <source>missing: {device_id}</source>
        <translation>es fehlen: {device_id}</translation>
    </message>
    <message>
        <source>mode is {title}; change to {titles} first</source>
        <translation>Betriebsart ist {title}; erst zu {titles} wechseln</translation>
    </message>
    <message>
        <source>mode {mode_id} is unknown, allowed: {modes}</source>
        <translation>Betriebsart {mode_id} ist unbekannt, erlaubt: {modes}</translation>
    </message>
    <message>
        <source>mode {title}</source>
        <translation>Betriebsart {title}</translation>
    </message>
    <message>
        <source>mode {title} needs {feature} in the site file</source>
        <translation>Betriebsart {title} braucht {feature} in der Anlagendatei</translation>
    </message>
    <message>
        <source>more PV than the battery takes, and nothing left to switch off</source>
        <translation>mehr PV, als die Batterie nimmt, und nichts mehr abzuschalten</translation>
    </message>
    <message>
        <source>mounted read-only</source>
        <translation>nur lesend eingehängt</translation>
    </message>
    <message>
        <source>neither a connection string nor a certificate with its key is named</source>
        <translation>weder eine Verbindungszeichenfolge noch ein Zertifikat mit seinem Schlüssel ist angegeben</translation>
    </message>
    <message>
        <source>neither grid meter nor inverter has it</source>
        <translation>weder Netzzähler noch Wechselrichter liefert sie</translation>
    </message>
    <message>
        <source>neither import_w nor export_w is given; to end a limit, release it</source>
        <translation>weder import_w noch export_w ist angegeben; um eine Grenze zu beenden, aufheben</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nie gehört</translation>
    </message>
    <message>
        <source>new settings in force</source>
        <translation>neue Einstellungen gelten</translation>
    </message>
    <message>
        <source>new site file</source>
        <translation>neue Anlagendatei</translation>
    </message>
    <message>
        <source>no /dev/rtc</source>
        <translation>kein /dev/rtc</translation>
    </message>
    <message>
        <source>no address with a way out (no default route)</source>
        <translation>keine Adresse mit einem Weg hinaus (keine Standardroute)</translation>
    </message>
    <message>
        <source>no agreement for {timeout_s} s</source>
        <translation>keine Übereinstimmung seit {timeout_s} s</translation>
    </message>
    <message>
        <source>no alarm is named</source>
        <translation>es ist kein Alarm genannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer within {timeout_s} s{stray}</source>
        <translation>keine Antwort innerhalb von {timeout_s} s{stray}</translation>
    </message>
    <message>
        <source>no cable and no radio link on {names}</source>
        <translation>kein Kabel und keine Funkverbindung an {names}</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>keine Zellspannungen</translation>
    </message>
    <message>
        <source>no charging power is allowed now</source>
        <translation>zurzeit ist keine Ladeleistung erlaubt</translation>
    </message>
    <message>
        <source>no commissioning test was made</source>
        <translation>es wurde kein Inbetriebnahmetest gemacht</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no connection within {timeout_s} s</source>
        <translation>keine Verbindung innerhalb von {timeout_s} s</translation>
    </message>
    <message>
        <source>no critical alarm any more</source>
        <translation>kein kritischer Alarm mehr</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>kein Gerät ist gewählt</translation>
    </message>
    <message>
        <source>no feedback signal</source>
        <translation>kein Rückmeldesignal</translation>
    </message>
    <message>
        <source>no frame for {silence_s} s, bus reopened</source>
        <translation>seit {silence_s} s kein Telegramm, Bus neu geöffnet</translation>
    </message>
    <message>
        <source>no frame {id}h within {max_age_s} s</source>
        <translation>kein Telegramm {id}h innerhalb von {max_age_s} s</translation>
    </message>
    <message>
        <source>no grid</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no limit holds the power back</source>
        <translation>keine Grenze hält die Leistung zurück</translation>
    </message>
    <message>
        <source>no limit of the distribution operator is in force by request</source>
        <translation>es gilt keine angeforderte Grenze des Netzbetreibers</translation>
    </message>
    <message>
        <source>no longer critically low</source>
        <translation>nicht mehr kritisch tief</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>no network interface</source>
        <translation>keine Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>no optimum within {time_limit_s} s: the plan is plain self-consumption</source>
        <translation>kein Optimum innerhalb von {time_limit_s} s: der Plan ist einfacher Eigenverbrauch</translation>
    </message>
    <message>
        <source>no plan within {limit_s} s; its process was ended</source>
        <translation>kein Plan innerhalb von {limit_s} s; der Prozess wurde beendet</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>no power until the grid has been normal long enough</source>
        <translation>keine Leistung, bis das Netz lange genug normal war</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no record came for {gap_s} s</source>
        <translation>{gap_s} s lang kam kein Datensatz</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>no secure connection: {value}</source>
        <translation>keine sichere Verbindung: {value}</translation>
    </message>
    <message>
        <source>no sensor</source>
        <translation>kein Fühler</translation>
    </message>
    <message>
        <source>no set-point</source>
        <translation>kein Sollwert</translation>
    </message>
    <message>
        <source>no stop is in force</source>
        <translation>es ist kein Stopp in Kraft</translation>
    </message>
    <message>
        <source>no test has been made</source>
        <translation>es wurde kein Test gemacht</translation>
    </message>
    <message>
        <source>no test mode is in force</source>
        <translation>es läuft kein Testbetrieb</translation>
    </message>
    <message>
        <source>no test while there is an alarm: {obstacle}</source>
        <translation>kein Test, solange ein Alarm ansteht: {obstacle}</translation>
    </message>
    <message>
        <source>no valid data for {age_s} s</source>
        <translation>seit {age_s} s keine gültigen Daten</translation>
    </message>
    <message>
        <source>no valid data from {grid_meter}</source>
        <translation>keine gültigen Daten von {grid_meter}</translation>
    </message>
    <message>
        <source>no valid data from {inverter_id}</source>
        <translation>keine gültigen Daten von {inverter_id}</translation>
    </message>
    <message>
        <source>no valid data from {rack}</source>
        <translation>keine gültigen Daten von {rack}</translation>
    </message>
    <message>
        <source>no valid data of {grid_meter} during the pulses</source>
        <translation>keine gültigen Daten von {grid_meter} während der Impulse</translation>
    </message>
    <message>
        <source>no valid frequency</source>
        <translation>keine gültige Frequenz</translation>
    </message>
    <message>
        <source>no valid frequency: back to the baseline</source>
        <translation>keine gültige Frequenz: zurück zur Grundlinie</translation>
    </message>
    <message>
        <source>no volume of any product is sold in that time</source>
        <translation>in dieser Zeit ist keine Menge verkauft</translation>
    </message>
    <message>
        <source>no volume of {product} is sold in that time</source>
        <translation>in dieser Zeit ist keine Menge von {product} verkauft</translation>
    </message>
    <message>
        <source>nobody claims the power of the unit</source>
        <translation>niemand beansprucht die Leistung des Geräts</translation>
    </message>
    <message>
        <source>nobody looks at the page any more</source>
        <translation>niemand sieht mehr auf die Seite</translation>
    </message>
    <message>
        <source>none of {weekdays} lies between first_day {first_day} and last_day {last_day}</source>
        <translation>keiner von {weekdays} liegt zwischen first_day {first_day} und last_day {last_day}</translation>
    </message>
    <message>
        <source>none was ever handed in</source>
        <translation>nie wurde einer eingereicht</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>not delivered: {held_off}</source>
        <translation>nicht erbracht: {held_off}</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>noch nicht gehört</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>not provisioned yet: there is no {file}</source>
        <translation>noch keinen Platz in der Cloud: {file} ist nicht da</translation>
    </message>
    <message>
        <source>not put aside: {unknown}</source>
        <translation>nicht zurückgestellt: {unknown}</translation>
    </message>
    <message>
        <source>not there: {unknown}</source>
        <translation>nicht da: {unknown}</translation>
    </message>
    <message>
        <source>nothing heard, source {source}</source>
        <translation>nichts gehört, Quelle {source}</translation>
    </message>
    <message>
        <source>nothing was changed: {error}</source>
        <translation>nichts wurde geändert: {error}</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>es würde sich nichts ändern</translation>
    </message>
    <message>
        <source>off because too much was switched on</source>
        <translation>aus, weil zu viel eingeschaltet war</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>aus, um Energie zu sparen</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>aus, bis die Insel stabil ist</translation>
    </message>
    <message>
        <source>one phase is taken for all three and multiplied by three</source>
        <translation>eine Phase wird für alle drei genommen und mit drei malgenommen</translation>
    </message>
    <message>
        <source>one phase of three is counted</source>
        <translation>nur eine von drei Phasen wird gezählt</translation>
    </message>
    <message>
        <source>only {used} steps of {inverter_id} can be used: the unit was held back or no data came</source>
        <translation>nur {used} Sprünge von {inverter_id} sind brauchbar: das Gerät wurde gebremst, oder es kamen keine Daten</translation>
    </message>
    <message>
        <source>output not set to its safe value</source>
        <translation>Ausgang nicht auf seinem sicheren Wert</translation>
    </message>
    <message>
        <source>output {output_id} cannot be tested so, allowed: {names}</source>
        <translation>Ausgang {output_id} kann so nicht getestet werden, erlaubt: {names}</translation>
    </message>
    <message>
        <source>output {output_id} is being tested; one at a time</source>
        <translation>Ausgang {output_id} wird gerade getestet; nur einer auf einmal</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: none</source>
        <translation>Ausgang {output_id} ist weder Lüfter noch Heizung, erlaubt: keiner</translation>
    </message>
    <message>
        <source>output {output_id} is not a fan or heater, allowed: {climate}</source>
        <translation>Ausgang {output_id} ist weder Lüfter noch Heizung, erlaubt: {climate}</translation>
    </message>
    <message>
        <source>output {output_id} is switched: its value is 0 or 1, not {request}</source>
        <translation>Ausgang {output_id} wird geschaltet: sein Wert ist 0 oder 1, nicht {request}</translation>
    </message>
    <message>
        <source>outputs are tested in state maintenance only; the state is {state}</source>
        <translation>Ausgänge werden nur in der Wartung getestet; der Zustand ist {state}</translation>
    </message>
    <message>
        <source>phase voltage and voltage between phases are mixed up</source>
        <translation>Phasenspannung und Spannung zwischen den Phasen sind verwechselt</translation>
    </message>
    <message>
        <source>phases {phases_w} W, total {active_power_w} W</source>
        <translation>Phasen {phases_w} W, Summe {active_power_w} W</translation>
    </message>
    <message>
        <source>plan for {hours} h: costs {cost}, {cost_without} without battery</source>
        <translation>Plan für {hours} h: kostet {cost}, ohne Batterie {cost_without}</translation>
    </message>
    <message>
        <source>plan is {now_utc} min old</source>
        <translation>Plan ist {now_utc} min alt</translation>
    </message>
    <message>
        <source>plan not used: it is older than the one in force</source>
        <translation>Plan nicht benutzt: er ist älter als der geltende</translation>
    </message>
    <message>
        <source>plan not used: {faults}{more}</source>
        <translation>Plan nicht benutzt: {faults}{more}</translation>
    </message>
    <message>
        <source>plans come from the program's own planner, not from {source}</source>
        <translation>Pläne kommen vom eigenen Planer, nicht von {source}</translation>
    </message>
    <message>
        <source>plug in the network cable, or set up the wireless network</source>
        <translation>das Netzwerkkabel einstecken oder das Funknetz einrichten</translation>
    </message>
    <message>
        <source>points must rise, but {right_x} follows {left_x}</source>
        <translation>die Punkte müssen steigen, aber {right_x} folgt auf {left_x}</translation>
    </message>
    <message>
        <source>points: abscissa {x} of point {number} is outside {low} to {high}</source>
        <translation>points: Abszisse {x} von Punkt {number} liegt außerhalb von {low} bis {high}</translation>
    </message>
    <message>
        <source>points: abscissas must rise, but {right} follows {left}</source>
        <translation>points: Abszissen müssen steigen, aber {right} folgt auf {left}</translation>
    </message>
    <message>
        <source>points: power factor {y} of point {number} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>points: Leistungsfaktor {y} von Punkt {number} liegt außerhalb von -1 bis -0,1 und 0,1 bis 1</translation>
    </message>
    <message>
        <source>points: share {y} of point {number} is outside -1 to 1</source>
        <translation>points: Anteil {y} von Punkt {number} liegt außerhalb von -1 bis 1</translation>
    </message>
    <message>
        <source>points: {points} given, allowed: 2 to 16</source>
        <translation>points: {points} gegeben, erlaubt: 2 bis 16</translation>
    </message>
    <message>
        <source>port {port} of {host}: {value}</source>
        <translation>Port {port} von {host}: {value}</translation>
    </message>
    <message>
        <source>port {port} open</source>
        <translation>Port {port} offen</translation>
    </message>
    <message>
        <source>power and energy of both directions read positive</source>
        <translation>Leistung und Energie beider Richtungen sind positiv</translation>
    </message>
    <message>
        <source>power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>power is free again</source>
        <translation>die Leistung ist wieder frei</translation>
    </message>
    <message>
        <source>power_by_voltage.charge_start_pu: {start} must be above charge_zero_pu, which is {zero}</source>
        <translation>power_by_voltage.charge_start_pu: {start} muss über charge_zero_pu liegen, das {zero} ist</translation>
    </message>
    <message>
        <source>power_by_voltage.start_pu: {start} must be below zero_pu, which is {zero}</source>
        <translation>power_by_voltage.start_pu: {start} muss unter zero_pu liegen, das {zero} ist</translation>
    </message>
    <message>
        <source>power_factor {power_factor} is outside -1 to -0.1 and 0.1 to 1</source>
        <translation>power_factor {power_factor} liegt außerhalb von -1 bis -0,1 und 0,1 bis 1</translation>
    </message>
    <message>
        <source>prices from {first} on are not known yet; taken: {source}</source>
        <translation>Preise ab {first} sind noch nicht bekannt; genommen: {source}</translation>
    </message>
    <message>
        <source>prices not used: {fault}</source>
        <translation>Preise nicht benutzt: {fault}</translation>
    </message>
    <message>
        <source>prices[{number}] comes {step_s} s after the one before it, allowed: {allowed}</source>
        <translation>prices[{number}] kommt {step_s} s nach dem vorigen, erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>prices[{number}].price_per_kwh {price_per_kwh} is outside -{most} to {most2} per kWh</source>
        <translation>prices[{number}].price_per_kwh {price_per_kwh} liegt außerhalb von -{most} bis {most2} je kWh</translation>
    </message>
    <message>
        <source>prices[{number}].start_utc {start_utc} is outside {allowed}</source>
        <translation>prices[{number}].start_utc {start_utc} liegt außerhalb von {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: none</source>
        <translation>Produkt {product} wird hier nicht angeboten, erlaubt: keines</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {allowed}</source>
        <translation>Produkt {product} wird hier nicht angeboten, erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>product {product} is not offered here, allowed: {offered}</source>
        <translation>Produkt {product} wird hier nicht angeboten, erlaubt: {offered}</translation>
    </message>
    <message>
        <source>profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>Profil {id} ist nicht über {type} erreichbar, nur über {known}</translation>
    </message>
    <message>
        <source>profile {id} has no CAN battery</source>
        <translation>Profil {id} hat keine CAN-Batterie</translation>
    </message>
    <message>
        <source>profile {id} is a placeholder for the simulator, never for hardware</source>
        <translation>Profil {id} ist ein Platzhalter für den Simulator, nie für Hardware</translation>
    </message>
    <message>
        <source>profile {id} knows no {missing}: {notes}</source>
        <translation>Profil {id} kennt kein {missing}: {notes}</translation>
    </message>
    <message>
        <source>proportional gain</source>
        <translation>P-Anteil</translation>
    </message>
    <message>
        <source>racks of {inverter_id}</source>
        <translation>Racks an {inverter_id}</translation>
    </message>
    <message>
        <source>racks {racks_w} W, {device_id} {inverter_w} W</source>
        <translation>Racks {racks_w} W, {device_id} {inverter_w} W</translation>
    </message>
    <message>
        <source>ramp.modes.{mode_id}: unknown mode, allowed: {modes}</source>
        <translation>ramp.modes.{mode_id}: unbekannte Betriebsart, erlaubt: {modes}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}</source>
        <translation>Blindleistung nach Regel {kind}</translation>
    </message>
    <message>
        <source>reactive power by rule {kind}{life}</source>
        <translation>Blindleistung nach Regel {kind}{life}</translation>
    </message>
    <message>
        <source>reactive power by the rule of the site file</source>
        <translation>Blindleistung nach der Regel der Anlagendatei</translation>
    </message>
    <message>
        <source>reactive_power_var {power_var} is outside {value} to {reactive_var} var</source>
        <translation>reactive_power_var {power_var} liegt außerhalb von {value} bis {reactive_var} var</translation>
    </message>
    <message>
        <source>reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>reactive_power_var {reactive_power_var} liegt außerhalb von {value} bis {most_var} var</translation>
    </message>
    <message>
        <source>reading the twin</source>
        <translation>Lesen des Twins</translation>
    </message>
    <message>
        <source>reads {sample}, possible is {allowed}</source>
        <translation>liest {sample}, möglich ist {allowed}</translation>
    </message>
    <message>
        <source>refused: {text}</source>
        <translation>abgelehnt: {text}</translation>
    </message>
    <message>
        <source>released: {reason}</source>
        <translation>gelöst: {reason}</translation>
    </message>
    <message>
        <source>repeating entries of a tier must share one time zone, here: {zones}</source>
        <translation>wiederkehrende Einträge einer Ebene müssen dieselbe Zeitzone haben, hier: {zones}</translation>
    </message>
    <message>
        <source>replan_soc_error_pct must not be above max_soc_error_pct</source>
        <translation>replan_soc_error_pct darf nicht über max_soc_error_pct liegen</translation>
    </message>
    <message>
        <source>reset by a person</source>
        <translation>von einer Person zurückgesetzt</translation>
    </message>
    <message>
        <source>reset of inverter {device_id}, number {recent} of {most_an_hour} in an hour</source>
        <translation>Zurücksetzen von Wechselrichter {device_id}, Nummer {recent} von {most_an_hour} in einer Stunde</translation>
    </message>
    <message>
        <source>rests: there is no grid meter</source>
        <translation>ruht: es gibt keinen Netzzähler</translation>
    </message>
    <message>
        <source>role {role} may not do this; installer is needed</source>
        <translation>die Stufe {role} darf das nicht; nötig ist Installateur</translation>
    </message>
    <message>
        <source>role {role} may not do this; {needed} is needed</source>
        <translation>die Stufe {role} darf das nicht; nötig ist {needed}</translation>
    </message>
    <message>
        <source>role {value} may not do this; installer is needed</source>
        <translation>die Stufe {value} darf das nicht; nötig ist Installateur</translation>
    </message>
    <message>
        <source>run to idle: no power for {idle_after_s} s</source>
        <translation>Betrieb zu Leerlauf: {idle_after_s} s lang keine Leistung</translation>
    </message>
    <message>
        <source>safe stop</source>
        <translation>sicherer Halt</translation>
    </message>
    <message>
        <source>safe stop ({safe_stop_code})</source>
        <translation>sicherer Halt ({safe_stop_code})</translation>
    </message>
    <message>
        <source>safe stop ended</source>
        <translation>sicherer Halt beendet</translation>
    </message>
    <message>
        <source>said at the screen</source>
        <translation>am Bildschirm gesagt</translation>
    </message>
    <message>
        <source>same values for {now_s} s while {partner} moved</source>
        <translation>{now_s} s lang dieselben Werte, während {partner} sich bewegte</translation>
    </message>
    <message>
        <source>same values for {still_s} s</source>
        <translation>{still_s} s lang dieselben Werte</translation>
    </message>
    <message>
        <source>schedule {tier} cleared</source>
        <translation>Fahrplan {tier} gelöscht</translation>
    </message>
    <message>
        <source>schedule {tier} with {entries} entries</source>
        <translation>Fahrplan {tier} mit {entries} Einträgen</translation>
    </message>
    <message>
        <source>schedules and records carry a wrong time</source>
        <translation>Fahrpläne und Aufzeichnungen tragen eine falsche Zeit</translation>
    </message>
    <message>
        <source>schedules looked up anew</source>
        <translation>Fahrpläne neu nachgeschlagen</translation>
    </message>
    <message>
        <source>screen, {role}</source>
        <translation>Bildschirm, {role}</translation>
    </message>
    <message>
        <source>second end</source>
        <translation>zweites Ende</translation>
    </message>
    <message>
        <source>second start</source>
        <translation>zweiter Beginn</translation>
    </message>
    <message>
        <source>see that the router gives addresses (DHCP), or set a fixed address with a gateway</source>
        <translation>nachsehen, ob der Router Adressen vergibt (DHCP), oder eine feste Adresse mit Gateway einstellen</translation>
    </message>
    <message>
        <source>see the cloud log</source>
        <translation>siehe das Log der Cloud</translation>
    </message>
    <message>
        <source>services.fcr[{index}].product: {product} is there twice</source>
        <translation>services.fcr[{index}].product: {product} steht zweimal da</translation>
    </message>
    <message>
        <source>services.fcr[{index}]: {fault}</source>
        <translation>services.fcr[{index}]: {fault}</translation>
    </message>
    <message>
        <source>services.ffr: {fault}</source>
        <translation>services.ffr: {fault}</translation>
    </message>
    <message>
        <source>services.frequency_meter: {frequency_meter} is not a meter of this file, allowed: {allowed}</source>
        <translation>services.frequency_meter: {frequency_meter} ist kein Zähler dieser Datei, erlaubt: {allowed}</translation>
    </message>
    <message>
        <source>services.max_soc_pct: {high_pct} is above limits.max_soc_pct, which is {max_soc_pct}</source>
        <translation>services.max_soc_pct: {high_pct} liegt über limits.max_soc_pct, das {max_soc_pct} ist</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} is below limits.min_soc_pct, which is {min_soc_pct}</source>
        <translation>services.min_soc_pct: {low_pct} liegt unter limits.min_soc_pct, das {min_soc_pct} ist</translation>
    </message>
    <message>
        <source>services.min_soc_pct: {low_pct} must be below services.max_soc_pct, which is {high_pct}</source>
        <translation>services.min_soc_pct: {low_pct} muss unter services.max_soc_pct liegen, das {high_pct} ist</translation>
    </message>
    <message>
        <source>services: offers nothing; give [[services.fcr]] or [services.ffr], or leave [services] out</source>
        <translation>services: bietet nichts an; [[services.fcr]] oder [services.ffr] angeben, oder [services] weglassen</translation>
    </message>
    <message>
        <source>set acknowledge_unverified_writes in the site file after a test</source>
        <translation>nach einem Test acknowledge_unverified_writes in der Anlagendatei setzen</translation>
    </message>
    <message>
        <source>set-point {power_w} W{alone} for {valid_s} s</source>
        <translation>Sollwert {power_w} W{alone} für {valid_s} s</translation>
    </message>
    <message>
        <source>set-points are in percent: the site file needs rated_power_w, 0 W instead</source>
        <translation>Sollwerte in Prozent: die Anlagendatei braucht rated_power_w, stattdessen 0 W</translation>
    </message>
    <message>
        <source>settings in force</source>
        <translation>Einstellungen gelten</translation>
    </message>
    <message>
        <source>settings in force: {note}</source>
        <translation>Einstellungen gelten: {note}</translation>
    </message>
    <message>
        <source>share {share} at {x} is below {least_ramp_share}</source>
        <translation>Anteil {share} bei {x} ist kleiner als {least_ramp_share}</translation>
    </message>
    <message>
        <source>silent for {age_s} s</source>
        <translation>seit {age_s} s stumm</translation>
    </message>
    <message>
        <source>slot {slot}: a value is not finite</source>
        <translation>Abschnitt {slot}: ein Wert ist nicht endlich</translation>
    </message>
    <message>
        <source>slot {slot}: band reaches {high_w} W, allowed: up to {high_w2} W</source>
        <translation>Abschnitt {slot}: das Band reicht bis {high_w} W, erlaubt: bis {high_w2} W</translation>
    </message>
    <message>
        <source>slot {slot}: band {low_w} to {high_w} W does not hold {battery_w} W</source>
        <translation>Abschnitt {slot}: das Band {low_w} bis {high_w} W enthält {battery_w} W nicht</translation>
    </message>
    <message>
        <source>slot {slot}: battery {battery_w} W, allowed: {low_w} to {high_w} W</source>
        <translation>Abschnitt {slot}: Batterie {battery_w} W, erlaubt: {low_w} bis {high_w} W</translation>
    </message>
    <message>
        <source>slot {slot}: charges at {soc_pct} %, above the highest {max_soc_pct} %</source>
        <translation>Abschnitt {slot}: lädt bei {soc_pct} %, über dem höchsten {max_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: discharges at {soc_pct} %, below the lowest {min_soc_pct} %</source>
        <translation>Abschnitt {slot}: entlädt bei {soc_pct} %, unter dem tiefsten {min_soc_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, allowed: 0 to 100 %</source>
        <translation>Abschnitt {slot}: endet bei {soc_pct} %, erlaubt: 0 bis 100 %</translation>
    </message>
    <message>
        <source>slot {slot}: ends at {soc_pct} %, but {power_w} W leads to {expected_pct} %</source>
        <translation>Abschnitt {slot}: endet bei {soc_pct} %, aber {power_w} W führt zu {expected_pct} %</translation>
    </message>
    <message>
        <source>slot {slot}: must start where the slot before it ends, at {expected_utc}</source>
        <translation>Abschnitt {slot}: muss beginnen, wo der vorige endet, bei {expected_utc}</translation>
    </message>
    <message>
        <source>slot {slot}: powers do not balance, {missing_w} W too many</source>
        <translation>Abschnitt {slot}: die Leistungen gehen nicht auf, {missing_w} W zu viel</translation>
    </message>
    <message>
        <source>slot {slot}: price {worst} per kWh, allowed: -{max_price} to {max_price2}</source>
        <translation>Abschnitt {slot}: Preis {worst} je kWh, erlaubt: -{max_price} bis {max_price2}</translation>
    </message>
    <message>
        <source>slot {slot}: {curtailed_w} W of {pv_w} W PV unused</source>
        <translation>Abschnitt {slot}: {curtailed_w} W von {pv_w} W PV ungenutzt</translation>
    </message>
    <message>
        <source>slot {slot}: {length_s} s long, allowed: above 0 to {max_slot_s} s</source>
        <translation>Abschnitt {slot}: {length_s} s lang, erlaubt: über 0 bis {max_slot_s} s</translation>
    </message>
    <message>
        <source>somebody changed the mode to {mode_id}: {by}</source>
        <translation>jemand hat die Betriebsart auf {mode_id} geändert: {by}</translation>
    </message>
    <message>
        <source>somebody else claims the power</source>
        <translation>jemand anderes beansprucht die Leistung</translation>
    </message>
    <message>
        <source>somebody holds a manual set-point; let it go first</source>
        <translation>jemand hält einen manuellen Sollwert; ihn erst loslassen</translation>
    </message>
    <message>
        <source>something intercepts TLS</source>
        <translation>etwas fängt TLS ab</translation>
    </message>
    <message>
        <source>start and end are times of the wall clock and carry no offset; name the zone in time_zone</source>
        <translation>Beginn und Ende sind Uhrzeiten ohne Versatz; die Zone in time_zone nennen</translation>
    </message>
    <message>
        <source>start time is over, without {missing}</source>
        <translation>Startzeit vorbei, ohne {missing}</translation>
    </message>
    <message>
        <source>start_utc {start_utc} to end_utc {end_utc}</source>
        <translation>start_utc {start_utc} bis end_utc {end_utc}</translation>
    </message>
    <message>
        <source>state of charge certain again: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>Ladezustand wieder sicher: gezählt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge doubtful: counted {soc_pct} %, BMS {bms_soc_pct} %</source>
        <translation>Ladezustand zweifelhaft: gezählt {soc_pct} %, BMS {bms_soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} %</source>
        <translation>Ladezustand {soc_pct} %</translation>
    </message>
    <message>
        <source>state of charge {soc_pct} % is below {least_pct} %</source>
        <translation>Ladezustand {soc_pct} % ist unter {least_pct} %</translation>
    </message>
    <message>
        <source>state {state}</source>
        <translation>Zustand {state}</translation>
    </message>
    <message>
        <source>state {state} cannot be asked for, allowed: {asked}</source>
        <translation>Zustand {state} kann nicht verlangt werden, erlaubt: {asked}</translation>
    </message>
    <message>
        <source>steps of {value} mHz, at most {value2} mHz</source>
        <translation>Schritte von {value} mHz, höchstens {value2} mHz</translation>
    </message>
    <message>
        <source>stopped after {time_limit_s} s, at most {left} from the best</source>
        <translation>nach {time_limit_s} s beendet, höchstens {left} vom Besten entfernt</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>durch einen Alarm beendet</translation>
    </message>
    <message>
        <source>stops the unit and cannot be put aside: {serious}</source>
        <translation>hält das Gerät an und kann nicht zurückgestellt werden: {serious}</translation>
    </message>
    <message>
        <source>sudo ballast adopt {target}{where} --yes</source>
        <translation>sudo ballast adopt {target}{where} --yes</translation>
    </message>
    <message>
        <source>surface {surface_c} °C, dew point {dew_c} °C</source>
        <translation>Fläche {surface_c} °C, Taupunkt {dew_c} °C</translation>
    </message>
    <message>
        <source>taken back, for it cannot be kept: {error}</source>
        <translation>zurückgenommen, denn es kann nicht gespeichert werden: {error}</translation>
    </message>
    <message>
        <source>takes no part in the island</source>
        <translation>nimmt am Inselbetrieb nicht teil</translation>
    </message>
    <message>
        <source>takes part in the island again</source>
        <translation>nimmt wieder am Inselbetrieb teil</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>Aufgabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>telling of the upload</source>
        <translation>Meldung über das Hochladen</translation>
    </message>
    <message>
        <source>temperature is not sent any more</source>
        <translation>Temperatur wird nicht mehr gesendet</translation>
    </message>
    <message>
        <source>test frequency</source>
        <translation>Testfrequenz</translation>
    </message>
    <message>
        <source>test mode</source>
        <translation>Testbetrieb</translation>
    </message>
    <message>
        <source>test mode ended</source>
        <translation>Testbetrieb beendet</translation>
    </message>
    <message>
        <source>test mode for {minutes} min: a test signal drives the services</source>
        <translation>Testbetrieb für {minutes} min: ein Testsignal führt die Dienste</translation>
    </message>
    <message>
        <source>test of the output ended</source>
        <translation>Test des Ausgangs beendet</translation>
    </message>
    <message>
        <source>test of {output_id} ends</source>
        <translation>Test von {output_id} endet</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>der der Anlage</translation>
    </message>
    <message>
        <source>that of {phases} sits on {phases2}</source>
        <translation>der von {phases} sitzt auf {phases2}</translation>
    </message>
    <message>
        <source>the BMS forbids charging</source>
        <translation>das BMS verbietet das Laden</translation>
    </message>
    <message>
        <source>the BMS has not said its version, so its frames are not trusted</source>
        <translation>das BMS hat seine Version nicht genannt, darum wird ihm nicht geglaubt</translation>
    </message>
    <message>
        <source>the BMS of the {place} shows charging as discharging</source>
        <translation>das BMS ({place}) zeigt Laden als Entladen</translation>
    </message>
    <message>
        <source>the BMS says version {version}; DBC and map are for {value}</source>
        <translation>das BMS nennt Version {version}; DBC und Zuordnung sind für {value}</translation>
    </message>
    <message>
        <source>the BMS sends no heartbeat</source>
        <translation>das BMS sendet keinen Herzschlag</translation>
    </message>
    <message>
        <source>the PIN cannot be kept: {error}</source>
        <translation>die PIN kann nicht gespeichert werden: {error}</translation>
    </message>
    <message>
        <source>the PIN of level {role} is set by the installer or a higher level</source>
        <translation>die PIN der Stufe {role} setzt der Installateur oder eine höhere Stufe</translation>
    </message>
    <message>
        <source>the attempts of this day are used up</source>
        <translation>die Versuche dieses Tages sind aufgebraucht</translation>
    </message>
    <message>
        <source>the battery has {most_w} kW</source>
        <translation>die Batterie hat {most_w} kW</translation>
    </message>
    <message>
        <source>the battery is at its floor</source>
        <translation>die Batterie ist an ihrer Untergrenze</translation>
    </message>
    <message>
        <source>the battery is at {soc_pct} %, the plan expected {expected_pct} %</source>
        <translation>die Batterie steht bei {soc_pct} %, der Plan erwartete {expected_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} %</source>
        <translation>die Batterie beginnt bei {soc_pct} %</translation>
    </message>
    <message>
        <source>the battery starts at {soc_pct} % and other wishes come first</source>
        <translation>die Batterie beginnt bei {soc_pct} %, und andere Wünsche gehen vor</translation>
    </message>
    <message>
        <source>the change failed; the log tells more</source>
        <translation>die Änderung ist fehlgeschlagen; das Log sagt mehr</translation>
    </message>
    <message>
        <source>the clock was set by {jump_s} s</source>
        <translation>die Uhr wurde um {jump_s} s gestellt</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the connection was lost while subscribing</source>
        <translation>die Verbindung ging beim Anmelden verloren</translation>
    </message>
    <message>
        <source>the contact of the emergency stop is open or not heard; let the button go first</source>
        <translation>der Kontakt des Not-Halts ist offen oder wird nicht gehört; zuerst den Taster lösen</translation>
    </message>
    <message>
        <source>the contactor is open and the inverters make the grid</source>
        <translation>das Schütz ist offen und die Wechselrichter bilden das Netz</translation>
    </message>
    <message>
        <source>the contactor that it opens</source>
        <translation>das Schütz, das sie öffnet</translation>
    </message>
    <message>
        <source>the controller has not answered; nothing was changed</source>
        <translation>die Steuerung hat nicht geantwortet; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the controller has not answered; restart the unit</source>
        <translation>die Steuerung hat nicht geantwortet; die Anlage neu starten</translation>
    </message>
    <message>
        <source>the controller has not begun yet</source>
        <translation>die Steuerung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>the current transformer of {phases} is turned round: this phase counts backwards</source>
        <translation>der Stromwandler von {phases} ist verdreht: diese Phase zählt rückwärts</translation>
    </message>
    <message>
        <source>the current transformers of {moved} are exchanged: each sees the other phase's current</source>
        <translation>die Stromwandler von {moved} sind vertauscht: jeder sieht den Strom einer anderen Phase</translation>
    </message>
    <message>
        <source>the current transformers of {place} are on other phases than its voltages: {pairs}</source>
        <translation>die Stromwandler von {place} sitzen auf anderen Phasen als die Spannungen: {pairs}</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too large</source>
        <translation>das Komma ist um eine Stelle verrutscht, oder die Wandlerübersetzung ist zehnmal zu groß eingestellt</translation>
    </message>
    <message>
        <source>the decimal place is off by one, or the transformer ratio is set ten times too small</source>
        <translation>das Komma ist um eine Stelle verrutscht, oder die Wandlerübersetzung ist zehnmal zu klein eingestellt</translation>
    </message>
    <message>
        <source>the decimal places are off by two</source>
        <translation>das Komma ist um zwei Stellen verrutscht</translation>
    </message>
    <message>
        <source>the disturbance lasts</source>
        <translation>die Störung dauert an</translation>
    </message>
    <message>
        <source>the energy of this day is used up</source>
        <translation>die Energie dieses Tages ist aufgebraucht</translation>
    </message>
    <message>
        <source>the export limit is {export_limit_w} kW</source>
        <translation>die Einspeisegrenze ist {export_limit_w} kW</translation>
    </message>
    <message>
        <source>the feedback of the contactor</source>
        <translation>die Rückmeldung des Schützes</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is lost</source>
        <translation>die Rückmeldung des Netzschützes fehlt</translation>
    </message>
    <message>
        <source>the feedback of the grid contactor is {contactor}, not closed</source>
        <translation>die Rückmeldung des Netzschützes ist {contactor}, nicht geschlossen</translation>
    </message>
    <message>
        <source>the first cycle</source>
        <translation>der erste Zyklus</translation>
    </message>
    <message>
        <source>the first release step is missing or too old</source>
        <translation>der erste Schritt zum Lösen fehlt oder ist zu alt</translation>
    </message>
    <message>
        <source>the frequency is not measured</source>
        <translation>die Frequenz wird nicht gemessen</translation>
    </message>
    <message>
        <source>the grid contactor did not close in time</source>
        <translation>das Netzschütz schloss nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the grid contactor did not open in time</source>
        <translation>das Netzschütz öffnete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the grid contactor has opened by itself</source>
        <translation>das Netzschütz hat von selbst geöffnet</translation>
    </message>
    <message>
        <source>the grid contactor is closed</source>
        <translation>das Netzschütz ist geschlossen</translation>
    </message>
    <message>
        <source>the grid contactor is closed although it is told to open</source>
        <translation>das Netzschütz ist geschlossen, obwohl es öffnen soll</translation>
    </message>
    <message>
        <source>the grid contactor is open</source>
        <translation>das Netzschütz ist offen</translation>
    </message>
    <message>
        <source>the grid frequency changes too fast</source>
        <translation>die Netzfrequenz ändert sich zu schnell</translation>
    </message>
    <message>
        <source>the grid frequency is outside its window</source>
        <translation>die Netzfrequenz ist außerhalb ihres Fensters</translation>
    </message>
    <message>
        <source>the grid has not been inside its windows for the whole observation time</source>
        <translation>das Netz war nicht die ganze Beobachtungszeit in seinen Fenstern</translation>
    </message>
    <message>
        <source>the grid is lost</source>
        <translation>das Netz ist ausgefallen</translation>
    </message>
    <message>
        <source>the grid meter is silent and the inverter sees no grid</source>
        <translation>der Netzzähler schweigt und der Wechselrichter sieht kein Netz</translation>
    </message>
    <message>
        <source>the grid meter measures {voltages_v} of {phases} phases</source>
        <translation>der Netzzähler misst {voltages_v} von {phases} Phasen</translation>
    </message>
    <message>
        <source>the grid voltage has gone</source>
        <translation>die Netzspannung ist weg</translation>
    </message>
    <message>
        <source>the grid voltage is too high</source>
        <translation>die Netzspannung ist zu hoch</translation>
    </message>
    <message>
        <source>the grid voltage is too low</source>
        <translation>die Netzspannung ist zu niedrig</translation>
    </message>
    <message>
        <source>the grid voltage is unknown</source>
        <translation>die Netzspannung ist unbekannt</translation>
    </message>
    <message>
        <source>the grid was normal long enough; power grows slowly</source>
        <translation>das Netz war lange genug normal; die Leistung wächst langsam</translation>
    </message>
    <message>
        <source>the heartbeat of the BMS has stood still for {now_s} s (last value {value})</source>
        <translation>der Herzschlag des BMS steht seit {now_s} s (letzter Wert {value})</translation>
    </message>
    <message>
        <source>the identity cannot be used: {name}</source>
        <translation>die Identität ist nicht brauchbar: {name}</translation>
    </message>
    <message>
        <source>the inverter does not tell whether it forms a grid</source>
        <translation>der Wechselrichter sagt nicht, ob er ein Netz bildet</translation>
    </message>
    <message>
        <source>the inverter sees a good grid on the same phases</source>
        <translation>der Wechselrichter sieht auf denselben Phasen ein gutes Netz</translation>
    </message>
    <message>
        <source>the inverter still follows a grid</source>
        <translation>der Wechselrichter folgt noch einem Netz</translation>
    </message>
    <message>
        <source>the inverter still forms a grid</source>
        <translation>der Wechselrichter bildet noch ein Netz</translation>
    </message>
    <message>
        <source>the inverters did not make the grid in time</source>
        <translation>die Wechselrichter bildeten das Netz nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the inverters have stopped making the grid</source>
        <translation>die Wechselrichter bilden das Netz nicht mehr</translation>
    </message>
    <message>
        <source>the inverters make the grid</source>
        <translation>die Wechselrichter bilden das Netz</translation>
    </message>
    <message>
        <source>the island may start</source>
        <translation>die Insel darf beginnen</translation>
    </message>
    <message>
        <source>the last one is {age_s} s old</source>
        <translation>der letzte ist {age_s} s alt</translation>
    </message>
    <message>
        <source>the loads need more than connection and battery give</source>
        <translation>die Lasten brauchen mehr, als Anschluss und Batterie geben</translation>
    </message>
    <message>
        <source>the mains are back</source>
        <translation>das Netz ist wieder da</translation>
    </message>
    <message>
        <source>the mains are inside their windows</source>
        <translation>das Netz ist in seinen Fenstern</translation>
    </message>
    <message>
        <source>the mains are outside their windows</source>
        <translation>das Netz ist außerhalb seiner Fenster</translation>
    </message>
    <message>
        <source>the meter renews its values every {every_s} s; set frozen_after_s to {enough_s} for it in the site file</source>
        <translation>der Zähler erneuert seine Werte alle {every_s} s; frozen_after_s in der Anlagendatei für ihn auf {enough_s} setzen</translation>
    </message>
    <message>
        <source>the name {host} cannot be resolved: {value}</source>
        <translation>der Name {host} ist nicht aufzulösen: {value}</translation>
    </message>
    <message>
        <source>the nominal frequency of the grid code changes {change}: this applies at the next restart</source>
        <translation>die Nennfrequenz der Netzregeln ändert sich {change}: gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>the observation time is over</source>
        <translation>die Beobachtungszeit ist um</translation>
    </message>
    <message>
        <source>the phases of {grid_meter} answer as no simple wiring fault does (right is +1): {parts}</source>
        <translation>die Phasen von {grid_meter} antworten wie bei keinem einfachen Verdrahtungsfehler (richtig ist +1): {parts}</translation>
    </message>
    <message>
        <source>the plan does not cover this moment</source>
        <translation>der Plan reicht nicht bis jetzt</translation>
    </message>
    <message>
        <source>the plan is {age_s} min old</source>
        <translation>der Plan ist {age_s} min alt</translation>
    </message>
    <message>
        <source>the plan runs from {span}; now is {now_utc}</source>
        <translation>der Plan reicht von {span}; jetzt ist {now_utc}</translation>
    </message>
    <message>
        <source>the plan says it costs {cost}, its slots cost {cost2}</source>
        <translation>der Plan nennt {cost} Kosten, seine Abschnitte {cost2}</translation>
    </message>
    <message>
        <source>the plan was made at {made}, which is in the future; now is {now_utc}</source>
        <translation>der Plan wurde um {made} gemacht, das liegt in der Zukunft; jetzt ist {now_utc}</translation>
    </message>
    <message>
        <source>the profile is a placeholder and cannot be used: {notes}</source>
        <translation>das Profil ist ein Platzhalter und nicht zu gebrauchen: {notes}</translation>
    </message>
    <message>
        <source>the program has started</source>
        <translation>das Programm ist gestartet</translation>
    </message>
    <message>
        <source>the ratio of a 100/5 transformer is not set</source>
        <translation>die Übersetzung eines Wandlers 100/5 ist nicht eingestellt</translation>
    </message>
    <message>
        <source>the ratio of a 200/5 transformer is not set</source>
        <translation>die Übersetzung eines Wandlers 200/5 ist nicht eingestellt</translation>
    </message>
    <message>
        <source>the ratio of a 250/5 transformer is not set</source>
        <translation>die Übersetzung eines Wandlers 250/5 ist nicht eingestellt</translation>
    </message>
    <message>
        <source>the ratio of a 300/5 transformer is not set</source>
        <translation>die Übersetzung eines Wandlers 300/5 ist nicht eingestellt</translation>
    </message>
    <message>
        <source>the rehearsal ended with {returncode}: {last}</source>
        <translation>die Probe endete mit {returncode}: {last}</translation>
    </message>
    <message>
        <source>the rehearsal has failed: {error}</source>
        <translation>die Probe ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>the reserves are larger than the usable {usable} kWh of the battery</source>
        <translation>die Reserven sind größer als die nutzbaren {usable} kWh der Batterie</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>der Energievorrat</translation>
    </message>
    <message>
        <source>the rule chosen by {by} was not renewed in time</source>
        <translation>die Regel von {by} wurde nicht rechtzeitig erneuert</translation>
    </message>
    <message>
        <source>the search ended with {returncode}: {last}</source>
        <translation>die Suche endete mit {returncode}: {last}</translation>
    </message>
    <message>
        <source>the search has failed: {error}</source>
        <translation>die Suche ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>the serial port does not take these settings: {args}</source>
        <translation>die serielle Schnittstelle nimmt diese Einstellungen nicht an: {args}</translation>
    </message>
    <message>
        <source>the site bus has no voltage</source>
        <translation>die Sammelschiene hat keine Spannung</translation>
    </message>
    <message>
        <source>the site bus is dark</source>
        <translation>die Sammelschiene ist tot</translation>
    </message>
    <message>
        <source>the site file has no [planning]</source>
        <translation>die Anlagendatei hat kein [planning]</translation>
    </message>
    <message>
        <source>the site file has no meter with role grid; there is nothing to compare the pulses with</source>
        <translation>die Anlagendatei hat keinen Zähler mit der Rolle grid; so lassen sich die Pulse mit nichts vergleichen</translation>
    </message>
    <message>
        <source>the site file has no ratings for this inverter, 0 W instead</source>
        <translation>die Anlagendatei nennt keine Nennwerte dieses Wechselrichters, stattdessen 0 W</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {error}</source>
        <translation>Die vorhandene Anlagendatei ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the site file there is cannot be read: {problems}</source>
        <translation>Die vorhandene Anlagendatei ist nicht lesbar: {problems}</translation>
    </message>
    <message>
        <source>the site file was not written; the log tells more</source>
        <translation>Die Anlagendatei wurde nicht geschrieben; das Protokoll sagt mehr</translation>
    </message>
    <message>
        <source>the site is an island</source>
        <translation>die Anlage ist eine Insel</translation>
    </message>
    <message>
        <source>the site is not on the grid but {state}</source>
        <translation>die Anlage ist nicht am Netz, sondern {state}</translation>
    </message>
    <message>
        <source>the state is {state}</source>
        <translation>der Zustand ist {state}</translation>
    </message>
    <message>
        <source>the state of charge is not known</source>
        <translation>der Ladezustand ist unbekannt</translation>
    </message>
    <message>
        <source>the stored state is lost, so nobody knows whether a stop was in force</source>
        <translation>der gespeicherte Zustand ist verloren; niemand weiß, ob ein Stopp galt</translation>
    </message>
    <message>
        <source>the test could not be judged; the log tells more</source>
        <translation>der Test konnte nicht beurteilt werden; das Log sagt mehr</translation>
    </message>
    <message>
        <source>the test has found faults or could not tell</source>
        <translation>der Test fand Fehler oder blieb unklar</translation>
    </message>
    <message>
        <source>the test mode of the frequency is still in force then; end it first</source>
        <translation>der Testbetrieb der Frequenz läuft dann noch; ihn erst beenden</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has found faults or could not tell</source>
        <translation>der Test vom {at_utc} UTC fand Fehler oder blieb unklar</translation>
    </message>
    <message>
        <source>the test of {at_utc} UTC has left out {untested}</source>
        <translation>der Test vom {at_utc} UTC hat {untested} ausgelassen</translation>
    </message>
    <message>
        <source>the total of {grid_meter} steps by {shown} of the pulse, its phases together by {sum_of_phases}</source>
        <translation>die Summe von {grid_meter} springt um {shown} des Impulses, seine Phasen zusammen um {sum_of_phases}</translation>
    </message>
    <message>
        <source>the transformer ratio is set half as large as it is</source>
        <translation>die Wandlerübersetzung ist halb so groß eingestellt, wie sie ist</translation>
    </message>
    <message>
        <source>the transformer ratio is set twice too large, or the conductor passes the transformer twice</source>
        <translation>die Wandlerübersetzung ist doppelt so groß eingestellt, oder der Leiter geht zweimal durch den Wandler</translation>
    </message>
    <message>
        <source>the unit did not change into mode Manual{record}</source>
        <translation>das Gerät wechselte nicht in die Betriebsart Manuell{record}</translation>
    </message>
    <message>
        <source>the unit did not run again after {wiring_alarm}{record}</source>
        <translation>das Gerät lief nach {wiring_alarm} nicht wieder an{record}</translation>
    </message>
    <message>
        <source>the unit does not restart by itself now; restart it</source>
        <translation>die Anlage startet jetzt nicht von selbst neu; bitte neu starten</translation>
    </message>
    <message>
        <source>the unit is idle</source>
        <translation>das Gerät ist im Leerlauf</translation>
    </message>
    <message>
        <source>the unit is in a safe stop: {stop}</source>
        <translation>das Gerät ist im sicheren Halt: {stop}</translation>
    </message>
    <message>
        <source>the unit is in state {state}</source>
        <translation>das Gerät ist im Zustand {state}</translation>
    </message>
    <message>
        <source>the unit is in state {state}, it must be in state run</source>
        <translation>das Gerät ist im Zustand {state}, es muss in Betrieb sein</translation>
    </message>
    <message>
        <source>the unit is not running freely (state {state})</source>
        <translation>das Gerät läuft nicht frei (Zustand {state})</translation>
    </message>
    <message>
        <source>the unit may still be in mode Manual (at 0 W): choose mode {mode_before}</source>
        <translation>das Gerät ist vielleicht noch in der Betriebsart Manuell (bei 0 W): Betriebsart {mode_before} wählen</translation>
    </message>
    <message>
        <source>the unit refused: {text}</source>
        <translation>das Gerät lehnte ab: {text}</translation>
    </message>
    <message>
        <source>the unit stopped: {safe_stop}</source>
        <translation>das Gerät hielt an: {safe_stop}</translation>
    </message>
    <message>
        <source>the unit was stopped by alarm {wiring_alarm}; it was reset for the test and will come again</source>
        <translation>Alarm {wiring_alarm} hielt das Gerät an; er wurde für den Test zurückgesetzt und wird wiederkommen</translation>
    </message>
    <message>
        <source>the unit went into state {state}</source>
        <translation>das Gerät ging in den Zustand {state}</translation>
    </message>
    <message>
        <source>the voltage is not measured</source>
        <translation>die Spannung wird nicht gemessen</translation>
    </message>
    <message>
        <source>the voltages say that L1, L2 and L3 of {place} and of {inverter_id} are the same</source>
        <translation>die Spannungen sagen, dass L1, L2 und L3 von {place} und von {inverter_id} dieselben sind</translation>
    </message>
    <message>
        <source>the voltages say that the phases of {place} have other names than those of {inverter_id}: {pairs}</source>
        <translation>die Spannungen sagen, dass die Phasen von {place} anders heißen als die von {inverter_id}: {pairs}</translation>
    </message>
    <message>
        <source>the volume would begin at once, and the state of charge is not known</source>
        <translation>die Menge würde sofort beginnen, und der Ladezustand ist unbekannt</translation>
    </message>
    <message>
        <source>there is more surplus than load, battery and limit take</source>
        <translation>es gibt mehr Überschuss, als Last, Batterie und Grenze aufnehmen</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>there is no connection to the hub</source>
        <translation>es gibt keine Verbindung zum Hub</translation>
    </message>
    <message>
        <source>there is no earlier change to take back</source>
        <translation>es gibt keine frühere Änderung, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>this id is given twice</source>
        <translation>diese Kennung ist zweimal vergeben</translation>
    </message>
    <message>
        <source>this inverter has no reset of faults that its profile knows</source>
        <translation>das Profil dieses Wechselrichters kennt kein Zurücksetzen von Störungen</translation>
    </message>
    <message>
        <source>this inverter has no switch for forming a grid that its profile knows</source>
        <translation>das Profil dieses Wechselrichters kennt keinen Schalter zum Netzbilden</translation>
    </message>
    <message>
        <source>this site has no backup; it is configured by [backup] in the site file</source>
        <translation>diese Anlage hat keinen Notstrom; er wird mit [backup] in der Anlagendatei eingerichtet</translation>
    </message>
    <message>
        <source>this site has no contract with a distribution operator: [dso] is not in the site file</source>
        <translation>diese Anlage hat keinen Vertrag mit einem Netzbetreiber: [dso] fehlt in der Anlagendatei</translation>
    </message>
    <message>
        <source>this site has no dynamic tariff: tariff.kind is not dynamic or there is no [planning]</source>
        <translation>diese Anlage hat keinen dynamischen Tarif: tariff.kind ist nicht dynamic oder [planning] fehlt</translation>
    </message>
    <message>
        <source>this site has no rules for reactive power: [reactive] is not in the site file</source>
        <translation>diese Anlage hat keine Regeln für Blindleistung: [reactive] fehlt in der Anlagendatei</translation>
    </message>
    <message>
        <source>this site is not planned: the site file has no [planning]</source>
        <translation>diese Anlage wird nicht geplant: [planning] fehlt in der Anlagendatei</translation>
    </message>
    <message>
        <source>this site offers no grid services: [services] is not in the site file</source>
        <translation>diese Anlage bietet keine Netzdienste an: [services] fehlt in der Anlagendatei</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day</source>
        <translation>die derselben Zeit eines früheren Tages</translation>
    </message>
    <message>
        <source>those of the same time on an earlier day, and {buy_per_kwh} {currency} per kWh where none was ever known for that time of day</source>
        <translation>die derselben Zeit eines früheren Tages, und {buy_per_kwh} {currency} je kWh, wo für diese Tageszeit nie einer bekannt war</translation>
    </message>
    <message>
        <source>tier {tier} has no schedule that was handed in</source>
        <translation>für die Ebene {tier} wurde kein Fahrplan eingereicht</translation>
    </message>
    <message>
        <source>tier {tier} is unknown, allowed: {tiers}</source>
        <translation>Ebene {tier} ist unbekannt, erlaubt: {tiers}</translation>
    </message>
    <message>
        <source>time zone {name} is unknown; use an IANA name such as Europe/Berlin</source>
        <translation>Zeitzone {name} ist unbekannt; einen IANA-Namen wie Europe/Berlin nehmen</translation>
    </message>
    <message>
        <source>time-out {timeout} s, the hardware counts to {watchdog_max_s} s</source>
        <translation>Frist {timeout} s, die Hardware zählt bis {watchdog_max_s} s</translation>
    </message>
    <message>
        <source>time_constant_s {time_constant_s} is outside 0 to 60 s</source>
        <translation>time_constant_s {time_constant_s} liegt außerhalb von 0 bis 60 s</translation>
    </message>
    <message>
        <source>too late: it answers to what was shown {age_s} s ago, allowed: {seen_within_s} s</source>
        <translation>zu spät: gilt dem, was vor {age_s} s gezeigt wurde, erlaubt: {seen_within_s} s</translation>
    </message>
    <message>
        <source>too many requests wait</source>
        <translation>zu viele Aufträge warten</translation>
    </message>
    <message>
        <source>too many requests wait; nothing was changed</source>
        <translation>zu viele Anfragen warten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>trip: {cause}</source>
        <translation>Auslösung: {cause}</translation>
    </message>
    <message>
        <source>turn it round (or exchange its two wires S1 and S2)</source>
        <translation>umdrehen (oder seine Drähte S1 und S2 tauschen)</translation>
    </message>
    <message>
        <source>two phases of three are counted</source>
        <translation>nur zwei von drei Phasen werden gezählt</translation>
    </message>
    <message>
        <source>undecodable answer ({name})</source>
        <translation>unverständliche Antwort ({name})</translation>
    </message>
    <message>
        <source>upload ticket</source>
        <translation>Ticket zum Hochladen</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {shortest_s} to {longest_s} s</source>
        <translation>valid_s {valid_s} liegt außerhalb von {shortest_s} bis {longest_s} s</translation>
    </message>
    <message>
        <source>valid_s {valid_s} is outside {valid_s2} to {valid_s3} s</source>
        <translation>valid_s {valid_s} liegt außerhalb von {valid_s2} bis {valid_s3} s</translation>
    </message>
    <message>
        <source>value {request} is outside 0 to 1</source>
        <translation>value {request} liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>value {value} is outside 0 to 1</source>
        <translation>value {value} liegt außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>voltage and current of {seen} are not of the same phase: its transformer sits on another conductor</source>
        <translation>Spannung und Strom von {seen} sind nicht von derselben Phase: sein Wandler sitzt auf einem anderen Leiter</translation>
    </message>
    <message>
        <source>voltage of {volts} is not measured</source>
        <translation>Spannung von {volts} wird nicht gemessen</translation>
    </message>
    <message>
        <source>voltage times current of the {place} agrees with the AC side: {share} %</source>
        <translation>Spannung mal Strom ({place}) stimmt mit der AC-Seite überein: {share} %</translation>
    </message>
    <message>
        <source>voltage {voltages_v} to {voltages_v2} V, allowed {low_v} to {high_v} V</source>
        <translation>Spannung {voltages_v} bis {voltages_v2} V, erlaubt {low_v} bis {high_v} V</translation>
    </message>
    <message>
        <source>volume {old_w} to {new_w} W</source>
        <translation>Menge von {old_w} auf {new_w} W</translation>
    </message>
    <message>
        <source>volumes of all products taken back</source>
        <translation>Mengen aller Produkte zurückgenommen</translation>
    </message>
    <message>
        <source>volumes of {product} taken back</source>
        <translation>Mengen von {product} zurückgenommen</translation>
    </message>
    <message>
        <source>waits for the unit to run again</source>
        <translation>wartet, bis das Gerät wieder läuft</translation>
    </message>
    <message>
        <source>whether {place} sees {inverter_id} cannot be told: its own power moves too much</source>
        <translation>ob {place} {inverter_id} sieht, ist nicht zu erkennen: die eigene Leistung schwankt zu stark</translation>
    </message>
    <message>
        <source>will be refused on hardware: profile {id} {why}</source>
        <translation>wird an echten Geräten abgelehnt: Profil {id} {why}</translation>
    </message>
    <message>
        <source>will be refused: profile {id} cannot be reached by {type}, only by {known}</source>
        <translation>wird abgelehnt: Profil {id} ist über {type} nicht erreichbar, nur über {known}</translation>
    </message>
    <message>
        <source>will be refused: {error}</source>
        <translation>wird abgelehnt: {error}</translation>
    </message>
    <message>
        <source>will only be read</source>
        <translation>wird nur gelesen</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>ohne PIN</translation>
    </message>
    <message>
        <source>write expired before the line was free</source>
        <translation>Schreibbefehl lief ab, ehe die Leitung frei war</translation>
    </message>
    <message>
        <source>writes are withheld: the profile is not verified for this device</source>
        <translation>Schreiben wird zurückgehalten: das Profil ist für dieses Gerät nicht geprüft</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, locked for {locked_s} s</source>
        <translation>falsche PIN am Bildschirm, gesperrt für {locked_s} s</translation>
    </message>
    <message>
        <source>wrong PIN at the screen, {left} tries left</source>
        <translation>falsche PIN am Bildschirm, noch {left} Versuche</translation>
    </message>
    <message>
        <source>yet shows itself discharging</source>
        <translation>zeigt aber Entladen an</translation>
    </message>
    <message>
        <source>{added} put aside for {for_s} s: {reason}</source>
        <translation>{added} für {for_s} s zurückgestellt: {reason}</translation>
    </message>
    <message>
        <source>{address} rack {rack}</source>
        <translation>{address} Rack {rack}</translation>
    </message>
    <message>
        <source>{at_utc} ({instant} UTC)</source>
        <translation>{at_utc} ({instant} UTC)</translation>
    </message>
    <message>
        <source>{begin_c} to {temperature_c} °C in {minutes} min</source>
        <translation>{begin_c} auf {temperature_c} °C in {minutes} min</translation>
    </message>
    <message>
        <source>{begin} to {end} and later</source>
        <translation>{begin} bis {end} und später</translation>
    </message>
    <message>
        <source>{board_id} {line}: {id} reads back {level}, written was {written}</source>
        <translation>{board_id} {line}: {id} liest {level} zurück, geschrieben war {written}</translation>
    </message>
    <message>
        <source>{bought_wh} kWh more would be bought, {bought_wh2} kWh in all.</source>
        <translation>{bought_wh} kWh mehr würden gekauft, insgesamt {bought_wh2} kWh.</translation>
    </message>
    <message>
        <source>{bus_offs} times since the start</source>
        <translation>{bus_offs}-mal seit dem Start</translation>
    </message>
    <message>
        <source>{buy_per_kwh} {currency} per kWh, because none was ever known for that time of day</source>
        <translation>{buy_per_kwh} {currency} je kWh, denn für diese Tageszeit war nie einer bekannt</translation>
    </message>
    <message>
        <source>{by} is not heard any more; {limits} kept, then {contract}</source>
        <translation>{by}: nicht mehr zu hören; {limits} bleiben, dann {contract}</translation>
    </message>
    <message>
        <source>{celsius} °C, limit {limit_c} °C</source>
        <translation>{celsius} °C, Grenze {limit_c} °C</translation>
    </message>
    <message>
        <source>{certificate_file}: is not there</source>
        <translation>{certificate_file}: ist nicht da</translation>
    </message>
    <message>
        <source>{changes} changes within a minute</source>
        <translation>{changes} Wechsel in einer Minute</translation>
    </message>
    <message>
        <source>{close_failures} attempts</source>
        <translation>{close_failures} Versuche</translation>
    </message>
    <message>
        <source>{count} volumes in all, allowed: up to {max_volumes}</source>
        <translation>insgesamt {count} Mengen, erlaubt: bis zu {max_volumes}</translation>
    </message>
    <message>
        <source>{device_id} is not a usable inverter of this site</source>
        <translation>{device_id} ist kein brauchbarer Wechselrichter dieser Anlage</translation>
    </message>
    <message>
        <source>{device_id} is read-only: accept its writes in the site file (acknowledge_unverified_writes)</source>
        <translation>{device_id} wird nur gelesen: Schreiben in der Anlagendatei erlauben (acknowledge_unverified_writes)</translation>
    </message>
    <message>
        <source>{direction} at {nem_w} W, endurance {endurance_min} min</source>
        <translation>{direction} mit {nem_w} W, Ausdauer {endurance_min} min</translation>
    </message>
    <message>
        <source>{done} acknowledged{rest}</source>
        <translation>{done} quittiert{rest}</translation>
    </message>
    <message>
        <source>{done} reset{rest}</source>
        <translation>{done} zurückgesetzt{rest}</translation>
    </message>
    <message>
        <source>{dropped} frames lost of {frames}</source>
        <translation>{dropped} von {frames} Telegrammen verloren</translation>
    </message>
    <message>
        <source>{dropped} records</source>
        <translation>{dropped} Datensätze</translation>
    </message>
    <message>
        <source>{dt_s} ms, normal {cycle_s} ms</source>
        <translation>{dt_s} ms, normal {cycle_s} ms</translation>
    </message>
    <message>
        <source>{entries} entries are too many, allowed: 1 to {most_entries} in a tier</source>
        <translation>{entries} Einträge sind zu viele, erlaubt: 1 bis {most_entries} je Ebene</translation>
    </message>
    <message>
        <source>{errors} error frames</source>
        <translation>{errors} Fehlertelegramme</translation>
    </message>
    <message>
        <source>{error}, 0 W instead of {power_w} W</source>
        <translation>{error}, 0 W statt {power_w} W</translation>
    </message>
    <message>
        <source>{error}; 0 W instead</source>
        <translation>{error}; stattdessen 0 W</translation>
    </message>
    <message>
        <source>{error}; connection closed to start afresh</source>
        <translation>{error}; Verbindung geschlossen, um neu zu beginnen</translation>
    </message>
    <message>
        <source>{failures} frames could not be sent</source>
        <translation>{failures} Telegramme ließen sich nicht senden</translation>
    </message>
    <message>
        <source>{fallback} after {keep_s} s</source>
        <translation>{fallback} nach {keep_s} s</translation>
    </message>
    <message>
        <source>{file} can be read by others; run: chmod 600 {file2}</source>
        <translation>{file} können andere lesen; ausführen: chmod 600 {file2}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {strerror}</source>
        <translation>{file} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{file} is damaged: a key or a certificate is needed, not both</source>
        <translation>{file} ist beschädigt: nötig ist ein Schlüssel oder ein Zertifikat, nicht beides</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no hub or no device</source>
        <translation>{file} ist beschädigt: Hub oder Gerät sind nicht genannt</translation>
    </message>
    <message>
        <source>{file} is damaged: {error}</source>
        <translation>{file} ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>{folder} is fed by somebody else already; one feeder only</source>
        <translation>{folder} wird schon von anderswo bedient; nur einer darf</translation>
    </message>
    <message>
        <source>{folder} reads back {text}, written was {value}</source>
        <translation>{folder} liest {text} zurück, geschrieben war {value}</translation>
    </message>
    <message>
        <source>{folder}/heartbeat: {value}</source>
        <translation>{folder}/heartbeat: {value}</translation>
    </message>
    <message>
        <source>{folder}: timeout_s {timeout_s}, allowed {strato_range_s} to {strato_range_s2}</source>
        <translation>{folder}: timeout_s {timeout_s}, erlaubt {strato_range_s} bis {strato_range_s2}</translation>
    </message>
    <message>
        <source>{folder}: {names} not there; is the kernel module of the board loaded?</source>
        <translation>{folder}: {names} nicht da; ist das Kernelmodul der Karte geladen?</translation>
    </message>
    <message>
        <source>{found} at the last {look_back} full or empty points, limit {limit_pct} %</source>
        <translation>{found} an den letzten {look_back} Voll- oder Leerpunkten, Grenze {limit_pct} %</translation>
    </message>
    <message>
        <source>{free} of {total} MB free</source>
        <translation>{free} von {total} MB frei</translation>
    </message>
    <message>
        <source>{given} are not whole quarters of an hour in order</source>
        <translation>{given} sind keine ganzen Viertelstunden in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>{grid_w} W, for {direction_s} min</source>
        <translation>{grid_w} W, seit {direction_s} min</translation>
    </message>
    <message>
        <source>{grid_w} W, limit {limit_w} W</source>
        <translation>{grid_w} W, Grenze {limit_w} W</translation>
    </message>
    <message>
        <source>{group}.low_hz, high_hz: {low} to {high} must hold the nominal {nominal_hz} Hz between them</source>
        <translation>{group}.low_hz, high_hz: {low} bis {high} muss die Nennfrequenz {nominal_hz} Hz umfassen</translation>
    </message>
    <message>
        <source>{group}.start_hz: {start} must be {word} the nominal {nominal_hz} Hz</source>
        <translation>{group}.start_hz: {start} muss {word} der Nennfrequenz {nominal_hz} Hz liegen</translation>
    </message>
    <message>
        <source>{group}.stop_hz: {stop} must lie between {nominal_hz} and start_hz, which is {start} Hz</source>
        <translation>{group}.stop_hz: {stop} muss zwischen {nominal_hz} und start_hz liegen, das {start} Hz ist</translation>
    </message>
    <message>
        <source>{high_v} V, normal to {limit_v} V</source>
        <translation>{high_v} V, normal bis {limit_v} V</translation>
    </message>
    <message>
        <source>{host} does not answer to MQTT: {error}</source>
        <translation>{host} antwortet nicht auf MQTT: {error}</translation>
    </message>
    <message>
        <source>{host} does not speak MQTT</source>
        <translation>{host} spricht kein MQTT</translation>
    </message>
    <message>
        <source>{host}:{port} unit {unit}</source>
        <translation>{host}:{port} Unit {unit}</translation>
    </message>
    <message>
        <source>{hour}: full activation {directions} needs {needed_w} W, but batteries and inverters can give {unit_w} W now</source>
        <translation>{hour}: volle Aktivierung ({directions}) braucht {needed_w} W, Batterien und Wechselrichter können jetzt aber {unit_w} W geben</translation>
    </message>
    <message>
        <source>{hour}: {shortage} at the state of charge of now</source>
        <translation>{hour}: {shortage} beim Ladezustand von jetzt</translation>
    </message>
    <message>
        <source>{interface} {channel}: cannot be opened or failed: {cause}</source>
        <translation>{interface} {channel}: lässt sich nicht öffnen oder hat versagt: {cause}</translation>
    </message>
    <message>
        <source>{inverter_id} does not follow its commands: it delivers {value} % of them</source>
        <translation>{inverter_id} folgt seinen Befehlen nicht: er liefert {value} % davon</translation>
    </message>
    <message>
        <source>{inverter_id} feeds what {place} calls {seen}; the site file says {wanted}</source>
        <translation>{inverter_id} speist in das, was {place} {seen} nennt; die Anlagendatei sagt {wanted}</translation>
    </message>
    <message>
        <source>{inverter_id} feeds {seen} as the site file says, and {place} counts it the right way round; the other two phases were not tested</source>
        <translation>{inverter_id} speist {seen}, wie die Anlagendatei sagt, und {place} zählt es richtig herum; die anderen beiden Phasen wurden nicht geprüft</translation>
    </message>
    <message>
        <source>{inverter_id} is connected behind {place}, or {place2} and another meter are exchanged</source>
        <translation>{inverter_id} hängt hinter {place}, oder {place2} und ein anderer Zähler sind vertauscht</translation>
    </message>
    <message>
        <source>{inverter_id} is {state}, it must be running</source>
        <translation>{inverter_id} ist {state}, er muss laufen</translation>
    </message>
    <message>
        <source>{inverter_id} may do only {room} now: {why}</source>
        <translation>{inverter_id} darf jetzt nur {room}: {why}</translation>
    </message>
    <message>
        <source>{keys} no longer put aside</source>
        <translation>{keys} nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>{key} {at_utc} is outside {earliest_utc} to {latest_utc} s since 1970</source>
        <translation>{key} {at_utc} liegt außerhalb von {earliest_utc} bis {latest_utc} s seit 1970</translation>
    </message>
    <message>
        <source>{key}.racks: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}.racks: {rack} ist keine Batterie dieser Datei, erlaubt: {racks}</translation>
    </message>
    <message>
        <source>{key}.zone: {zone} is there twice</source>
        <translation>{key}.zone: {zone} steht zweimal da</translation>
    </message>
    <message>
        <source>{key}.{high}: {high_c} must be above {low}, which is {low_c}</source>
        <translation>{key}.{high}: {high_c} muss über {low} liegen, das {low_c} ist</translation>
    </message>
    <message>
        <source>{key}.{low}: {low_v} must be below {key2}.{high}, which is {high_v}</source>
        <translation>{key}.{low}: {low_v} muss unter {key2}.{high} liegen, das {high_v} ist</translation>
    </message>
    <message>
        <source>{key}: cannot be changed in the text of the file; write {wanted} there by hand</source>
        <translation>{key}: lässt sich im Text der Datei nicht ändern; dort {wanted} von Hand eintragen</translation>
    </message>
    <message>
        <source>{key}: is missing; allowed: {inverters}</source>
        <translation>{key}: fehlt; erlaubt: {inverters}</translation>
    </message>
    <message>
        <source>{key}: is missing; it is required</source>
        <translation>{key}: fehlt und ist nötig</translation>
    </message>
    <message>
        <source>{key}: is missing; {location}</source>
        <translation>{key}: fehlt; {location}</translation>
    </message>
    <message>
        <source>{key}: is not a number, text or truth</source>
        <translation>{key}: ist weder Zahl noch Text noch ja/nein</translation>
    </message>
    <message>
        <source>{key}: is not changed at the screen</source>
        <translation>{key}: wird nicht am Bildschirm geändert</translation>
    </message>
    <message>
        <source>{key}: is not left to the cloud by the installer; allowed: {value}</source>
        <translation>{key}: überlässt der Installateur nicht der Cloud; erlaubt: {value}</translation>
    </message>
    <message>
        <source>{key}: is not the name of a key</source>
        <translation>{key}: ist kein Name eines Schlüssels</translation>
    </message>
    <message>
        <source>{key}: role {role} may not change this; {least} is needed</source>
        <translation>{key}: die Stufe {role} darf das nicht ändern; nötig ist {least}</translation>
    </message>
    <message>
        <source>{key}: the id is used {count} times</source>
        <translation>{key}: die Kennung kommt {count}-mal vor</translation>
    </message>
    <message>
        <source>{key}: the site file has no {value}</source>
        <translation>{key}: die Anlagendatei hat kein {value}</translation>
    </message>
    <message>
        <source>{key}: unknown key; {hint}</source>
        <translation>{key}: unbekannter Schlüssel; {hint}</translation>
    </message>
    <message>
        <source>{key}: {id} is already used by {seen}; ids must be unique</source>
        <translation>{key}: {id} ist schon von {seen} belegt; Kennungen sind eindeutig</translation>
    </message>
    <message>
        <source>{key}: {name} is not a zone of [climate], allowed: {zones}</source>
        <translation>{key}: {name} ist keine Zone von [climate], erlaubt: {zones}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is for a device of kind {kind}, not {kinds}</source>
        <translation>{key}: {profile_id} ist für ein Gerät der Art {kind}, nicht {kinds}</translation>
    </message>
    <message>
        <source>{key}: {profile_id} is unknown, allowed: {value}</source>
        <translation>{key}: {profile_id} ist unbekannt, erlaubt: {value}</translation>
    </message>
    <message>
        <source>{key}: {rack} already belongs to {owners}; a rack hangs on one inverter</source>
        <translation>{key}: {rack} gehört schon zu {owners}; ein Rack hängt an einem Wechselrichter</translation>
    </message>
    <message>
        <source>{key}: {rack} is not a battery of this file, allowed: {racks}</source>
        <translation>{key}: {rack} ist keine Batterie dieser Datei, erlaubt: {racks}</translation>
    </message>
    <message>
        <source>{key}: {said} is not an inverter of this site, allowed: {inverters}</source>
        <translation>{key}: {said} ist kein Wechselrichter dieser Anlage, erlaubt: {inverters}</translation>
    </message>
    <message>
        <source>{key}: {shown} is not allowed; {allowed}</source>
        <translation>{key}: {shown} ist nicht erlaubt; {allowed}</translation>
    </message>
    <message>
        <source>{late} late cycles within a minute</source>
        <translation>{late} verspätete Zyklen in einer Minute</translation>
    </message>
    <message>
        <source>{lost} cannot be taken away while it is sold; take its volumes back first</source>
        <translation>{lost} kann nicht entfernt werden, solange es verkauft ist; erst die Mengen zurücknehmen</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must be below {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz muss unter {high_name} {high} Hz liegen</translation>
    </message>
    <message>
        <source>{low_name} {low} Hz must not be above {high_name} {high} Hz</source>
        <translation>{low_name} {low} Hz darf nicht über {high_name} {high} Hz liegen</translation>
    </message>
    <message>
        <source>{low_v} V, normal from {limit_v} V</source>
        <translation>{low_v} V, normal ab {limit_v} V</translation>
    </message>
    <message>
        <source>{maintained_w} W of {capacity_w} W</source>
        <translation>{maintained_w} W von {capacity_w} W</translation>
    </message>
    <message>
        <source>{max_temperature_c} °C, limit {max_cell_temperature_c} °C</source>
        <translation>{max_temperature_c} °C, Grenze {max_cell_temperature_c} °C</translation>
    </message>
    <message>
        <source>{max_voltage_v} V {max_voltage_at}, limit {max_cell_voltage_v} V</source>
        <translation>{max_voltage_v} V {max_voltage_at}, Grenze {max_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{min_temperature_c} °C, charging from {min_charge_temperature_c} °C</source>
        <translation>{min_temperature_c} °C, Laden ab {min_charge_temperature_c} °C</translation>
    </message>
    <message>
        <source>{min_voltage_v} V {min_voltage_at}, limit {min_cell_voltage_v} V</source>
        <translation>{min_voltage_v} V {min_voltage_at}, Grenze {min_cell_voltage_v} V</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: unknown parameter, allowed: {names}</source>
        <translation>{mode_id}.{name}: unbekannter Parameter, erlaubt: {names}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is not one of {value2}</source>
        <translation>{mode_id}.{name}: {value} ist keines von {value2}</translation>
    </message>
    <message>
        <source>{mode_id}.{name}: {value} is outside {value2}</source>
        <translation>{mode_id}.{name}: {value} liegt außerhalb von {value2}</translation>
    </message>
    <message>
        <source>{mode_id}: unknown mode</source>
        <translation>{mode_id}: unbekannte Betriebsart</translation>
    </message>
    <message>
        <source>{most_an_hour} resets an hour are allowed; the next in {left_min} min</source>
        <translation>{most_an_hour} Rücksetzungen je Stunde sind erlaubt; die nächste in {left_min} min</translation>
    </message>
    <message>
        <source>{name} cannot keep up: {dropped} items dropped</source>
        <translation>{name} kommt nicht nach: {dropped} verworfen</translation>
    </message>
    <message>
        <source>{name} counter went back</source>
        <translation>Zähler {name} lief zurück</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {low} to {high}</source>
        <translation>{name} ist {value}, erlaubt {low} bis {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, allowed {value2} to {limit}</source>
        <translation>{name} ist {value}, erlaubt {value2} bis {limit}</translation>
    </message>
    <message>
        <source>{name} of L{number} {rest}</source>
        <translation>{name} von L{number} {rest}</translation>
    </message>
    <message>
        <source>{name} task failed and is restarted: {name2}: {error}</source>
        <translation>Aufgabe {name} scheiterte und startet neu: {name2}: {error}</translation>
    </message>
    <message>
        <source>{name} unit {unit}</source>
        <translation>{name} Unit {unit}</translation>
    </message>
    <message>
        <source>{name} {at_utc} is not a whole quarter of an hour (a multiple of {quarter_s} s)</source>
        <translation>{name} {at_utc} ist keine ganze Viertelstunde (Vielfaches von {quarter_s} s)</translation>
    </message>
    <message>
        <source>{name} {limit_w} is outside 0 to {most_w} W</source>
        <translation>{name} {limit_w} liegt außerhalb von 0 bis {most_w} W</translation>
    </message>
    <message>
        <source>{name} {value} Hz is not a finite number</source>
        <translation>{name} {value} Hz ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{name}: active_power_w {active_power_w} is outside {value} to {discharge_w} W</source>
        <translation>{name}: active_power_w {active_power_w} liegt außerhalb von {value} bis {discharge_w} W</translation>
    </message>
    <message>
        <source>{name}: an id has 1 to {longest_id} characters</source>
        <translation>{name}: eine Kennung hat 1 bis {longest_id} Zeichen</translation>
    </message>
    <message>
        <source>{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC</source>
        <translation>{name}: die Rahmen {shown} passen zu keinem Profil; ein BMS eigener Art braucht die DBC-Datei seines Herstellers</translation>
    </message>
    <message>
        <source>{name}: no frame heard{wrong}</source>
        <translation>{name}: kein Rahmen gehört{wrong}</translation>
    </message>
    <message>
        <source>{name}: reactive_power_var {reactive_power_var} is outside {value} to {most_var} var</source>
        <translation>{name}: reactive_power_var {reactive_power_var} liegt außerhalb von {value} bis {most_var} var</translation>
    </message>
    <message>
        <source>{name}: states neither active_power_w nor reactive_power_var</source>
        <translation>{name}: nennt weder active_power_w noch reactive_power_var</translation>
    </message>
    <message>
        <source>{name}: {wait_point} is still {now} after {waited_s} s</source>
        <translation>{name}: {wait_point} ist nach {waited_s} s noch {now}</translation>
    </message>
    <message>
        <source>{output_id} at {request} for {for_s} s</source>
        <translation>{output_id} auf {request} für {for_s} s</translation>
    </message>
    <message>
        <source>{outside}; normal {low_v} to {high_v} V</source>
        <translation>{outside}; normal {low_v} bis {high_v} V</translation>
    </message>
    <message>
        <source>{over}; fuse {fuse_a} A</source>
        <translation>{over}; Sicherung {fuse_a} A</translation>
    </message>
    <message>
        <source>{p_w} W is beyond the ratings, {p_allowed} W instead</source>
        <translation>{p_w} W übersteigt die Nennwerte, stattdessen {p_allowed} W</translation>
    </message>
    <message>
        <source>{pair} and {pair2} overlap and state the same quantity</source>
        <translation>{pair} und {pair2} überlappen und nennen dieselbe Größe</translation>
    </message>
    <message>
        <source>{parts}; reserved for it and what was sold before: {power_up_w} W up, {power_down_w} W down, {energy_up_wh} Wh up, {energy_down_wh} Wh down</source>
        <translation>{parts}; dafür und für früher Verkauftes reserviert: {power_up_w} W nach oben, {power_down_w} W nach unten, {energy_up_wh} Wh nach oben, {energy_down_wh} Wh nach unten</translation>
    </message>
    <message>
        <source>{path} cannot be fed: {value}</source>
        <translation>{path} lässt sich nicht bedienen: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {value}</source>
        <translation>{path} lässt sich nicht öffnen: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read; set the PINs again</source>
        <translation>{path} ist nicht lesbar; die PINs neu setzen</translation>
    </message>
    <message>
        <source>{path} is not there; load the driver of the watchdog (bcm2835_wdt) or correct [watchdog] device</source>
        <translation>{path} fehlt; den Watchdog-Treiber (bcm2835_wdt) laden oder [watchdog] device berichtigen</translation>
    </message>
    <message>
        <source>{path} made timeout_s {armed_s} out of {timeout_s}; choose what it can do</source>
        <translation>{path} machte aus timeout_s {timeout_s} {armed_s}; wählen, was es kann</translation>
    </message>
    <message>
        <source>{path} may not be written by this user; add the service to the group of the device</source>
        <translation>{path} darf dieser Benutzer nicht schreiben; den Dienst in die Gruppe des Geräts aufnehmen</translation>
    </message>
    <message>
        <source>{path} refuses timeout_s {timeout_s} ({value}); a Raspberry Pi counts to 15 s</source>
        <translation>{path} lehnt timeout_s {timeout_s} ab ({value}); ein Raspberry Pi zählt bis 15 s</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {reason}</source>
        <translation>{path}: nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{path}: cannot be read: {strerror}</source>
        <translation>{path}: nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{path}: is no connection string of a device; it lacks {missing}</source>
        <translation>{path}: ist keine Verbindungszeichenfolge eines Geräts; es fehlt {missing}</translation>
    </message>
    <message>
        <source>{path}: may be read by others (mode {mode}), allowed: 0600 or 0400</source>
        <translation>{path}: ist für andere lesbar (Modus {mode}), erlaubt: 0600 oder 0400</translation>
    </message>
    <message>
        <source>{phases} is its {phases2}</source>
        <translation>{phases} ist dort {phases2}</translation>
    </message>
    <message>
        <source>{phases} of {place} does not answer</source>
        <translation>{phases} von {place} antwortet nicht</translation>
    </message>
    <message>
        <source>{place} and the true power agree in size: {value} % (± {value2} %)</source>
        <translation>{place} und die wahre Leistung stimmen in der Größe überein: {value} % (± {value2} %)</translation>
    </message>
    <message>
        <source>{place} answers in time: {lag}; the grid loop needs no setting</source>
        <translation>{place} antwortet schnell genug: {lag}; die Regelung am Netzzähler braucht keine Einstellung</translation>
    </message>
    <message>
        <source>{place} answers slowly: {lag}</source>
        <translation>{place} antwortet langsam: {lag}</translation>
    </message>
    <message>
        <source>{place} charges when told to discharge, {shows}</source>
        <translation>{place} lädt, wenn entladen werden soll, {shows}</translation>
    </message>
    <message>
        <source>{place} does not see the pulses of {inverter_id} at all: it is not at the grid connection</source>
        <translation>{place} sieht die Impulse von {inverter_id} gar nicht: der Zähler sitzt nicht am Netzanschluss</translation>
    </message>
    <message>
        <source>{place} does not see {inverter_id}, as it should be for a {role} meter</source>
        <translation>{place} sieht {inverter_id} nicht, wie es bei einem Zähler der Rolle {role} sein soll</translation>
    </message>
    <message>
        <source>{place} does what it is told but shows the opposite</source>
        <translation>{place} tut, was er soll, zeigt aber das Gegenteil an</translation>
    </message>
    <message>
        <source>{place} follows its commands: {value} % (± {error} %), direction right</source>
        <translation>{place} folgt seinen Befehlen: {value} % (± {error} %), Richtung stimmt</translation>
    </message>
    <message>
        <source>{place} is later than the grid loop can find out by itself ({loop_lag_s} s): {lag}</source>
        <translation>{place} ist später, als die Regelung am Netzzähler selbst herausfinden kann ({loop_lag_s} s): {lag}</translation>
    </message>
    <message>
        <source>{place} is said to be the {role} meter but sees {value} % of the power of {inverter_id}</source>
        <translation>{place} soll der Zähler der Rolle {role} sein, sieht aber {value} % der Leistung von {inverter_id}</translation>
    </message>
    <message>
        <source>{place} shows import and export the right way round</source>
        <translation>{place} zeigt Bezug und Einspeisung richtig herum</translation>
    </message>
    <message>
        <source>{place} shows import as export and export as import</source>
        <translation>{place} zeigt Bezug als Einspeisung und Einspeisung als Bezug</translation>
    </message>
    <message>
        <source>{place} shows the inverter's power late by: {lag}; the grid loop finds this by itself</source>
        <translation>{place} zeigt die Leistung des Wechselrichters verspätet: {lag}; die Regelung am Netzzähler findet das selbst heraus</translation>
    </message>
    <message>
        <source>{place} shows {factor} times the true power (± {value}){likely}</source>
        <translation>{place} zeigt das {factor}-Fache der wahren Leistung (± {value}){likely}</translation>
    </message>
    <message>
        <source>{place}.{low_key}: {low} must be below {place2}.{high_key}, which is {high}</source>
        <translation>{place}.{low_key}: {low} muss unter {place2}.{high_key} liegen, das {high} ist</translation>
    </message>
    <message>
        <source>{point} can only hold {held}, not {value}; nothing is written</source>
        <translation>{point} kann nur {held} halten, nicht {value}; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>{point} is {point2}, not {value}</source>
        <translation>{point} ist {point2}, nicht {value}</translation>
    </message>
    <message>
        <source>{port} {baudrate} {parity} unit {unit}</source>
        <translation>{port} {baudrate} {parity} Unit {unit}</translation>
    </message>
    <message>
        <source>{port}: cannot be opened: {error}</source>
        <translation>{port}: lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
        <source>{prices} prices, allowed: 1 to {max_prices}</source>
        <translation>{prices} Preise, erlaubt: 1 bis {max_prices}</translation>
    </message>
    <message>
        <source>{prices} prices, {ahead_h} h ahead</source>
        <translation>{prices} Preise, {ahead_h} h im Voraus</translation>
    </message>
    <message>
        <source>{problem}: of {kept_w} kW {word} power reserved for services up to {value} kW are missing; {cause}</source>
        <translation>{problem}: von {kept_w} kW für Dienste reservierter Leistung ({word}) fehlen bis zu {value} kW; {cause}</translation>
    </message>
    <message>
        <source>{problem}: the stored energy is up to {value} kWh {word} the wished {edge} kWh ({edge2} %); {cause}</source>
        <translation>{problem}: die gespeicherte Energie ist bis zu {value} kWh {word} den gewünschten {edge} kWh ({edge2} %); {cause}</translation>
    </message>
    <message>
        <source>{problem}: the {word} limit of {limit_w} kW is exceeded by up to {value} kW ({energy} kWh), because {remedy}</source>
        <translation>{problem}: die Grenze ({word}) von {limit_w} kW wird um bis zu {value} kW ({energy} kWh) überschritten, weil {remedy}</translation>
    </message>
    <message>
        <source>{problem}: {energy} kWh of solar energy stay unused; {cause}</source>
        <translation>{problem}: {energy} kWh Sonnenenergie bleiben ungenutzt; {cause}</translation>
    </message>
    <message>
        <source>{product} is given twice from {start_utc}</source>
        <translation>{product} ist ab {start_utc} zweimal angegeben</translation>
    </message>
    <message>
        <source>{product} is sold {hour}; in test mode it is not delivered. Ask again with acknowledge_market if that is meant</source>
        <translation>{product} ist {hour} verkauft; im Testbetrieb wird es nicht erbracht. Mit acknowledge_market noch einmal verlangen, wenn das gewollt ist</translation>
    </message>
    <message>
        <source>{product} needs {needed} {value} of {kind} {direction}, but {there} {value2} are left for it</source>
        <translation>{product} braucht {needed} {value} {kind} {direction}, aber {there} {value2} bleiben dafür</translation>
    </message>
    <message>
        <source>{product}: nem_band_hz {low} to {high} Hz must rise</source>
        <translation>{product}: nem_band_hz {low} bis {high} Hz muss steigen</translation>
    </message>
    <message>
        <source>{product}: nem_factor {nem_factor} is outside 0 to 0.5</source>
        <translation>{product}: nem_factor {nem_factor} liegt außerhalb von 0 bis 0,5</translation>
    </message>
    <message>
        <source>{product}: {name}_enable_min {enable} min must be at least 0 and not above {name2}_disable_min {disable} min</source>
        <translation>{product}: {name}_enable_min {enable} min muss mindestens 0 sein und nicht über {name2}_disable_min {disable} min</translation>
    </message>
    <message>
        <source>{q_var} var is beyond the ratings, {q_allowed} var instead</source>
        <translation>{q_var} var übersteigt die Nennwerte, stattdessen {q_allowed} var</translation>
    </message>
    <message>
        <source>{rated_discharge_w} W, site file {wanted_w} W</source>
        <translation>{rated_discharge_w} W, Anlagendatei {wanted_w} W</translation>
    </message>
    <message>
        <source>{reactive_var} var wanted</source>
        <translation>{reactive_var} var gewünscht</translation>
    </message>
    <message>
        <source>{reason} is over</source>
        <translation>{reason} ist vorbei</translation>
    </message>
    <message>
        <source>{role} at the screen</source>
        <translation>{role} am Bildschirm</translation>
    </message>
    <message>
        <source>{room_w} W of {power_w} W</source>
        <translation>{room_w} W von {power_w} W</translation>
    </message>
    <message>
        <source>{seen} of {place} counts backwards (the other phases were not tested)</source>
        <translation>{seen} von {place} zählt rückwärts (die anderen Phasen wurden nicht geprüft)</translation>
    </message>
    <message>
        <source>{signal} %, commanded {value} %</source>
        <translation>{signal} %, befohlen {value} %</translation>
    </message>
    <message>
        <source>{slots} slots, allowed: 1 to {max_slots}</source>
        <translation>{slots} Abschnitte, erlaubt: 1 bis {max_slots}</translation>
    </message>
    <message>
        <source>{soc_pct} %, floor {floor_soc_pct} %: no island is made</source>
        <translation>{soc_pct} %, Untergrenze {floor_soc_pct} %: es wird keine Insel gebildet</translation>
    </message>
    <message>
        <source>{soc_pct} %, limit {limit_pct} %</source>
        <translation>{soc_pct} %, Grenze {limit_pct} %</translation>
    </message>
    <message>
        <source>{soc_pct} %, reserve {reserve_soc_pct} %</source>
        <translation>{soc_pct} %, Reserve {reserve_soc_pct} %</translation>
    </message>
    <message>
        <source>{soh_pct} %, limit {limit_pct} %</source>
        <translation>{soh_pct} %, Grenze {limit_pct} %</translation>
    </message>
    <message>
        <source>{sold_wh} kWh more would be fed in, {sold_wh2} kWh in all.</source>
        <translation>{sold_wh} kWh mehr würden eingespeist, insgesamt {sold_wh2} kWh.</translation>
    </message>
    <message>
        <source>{sold_w} W sold: {why}</source>
        <translation>{sold_w} W verkauft: {why}</translation>
    </message>
    <message>
        <source>{source} has taken over the power</source>
        <translation>{source} hat die Leistung übernommen</translation>
    </message>
    <message>
        <source>{source} has the say over the power; the test needs the unit for itself</source>
        <translation>{source} bestimmt die Leistung; der Test braucht das Gerät für sich</translation>
    </message>
    <message>
        <source>{source} wished for {active_power_w} W, {reactive_power_var} var</source>
        <translation>{source} wünschte {active_power_w} W, {reactive_power_var} var</translation>
    </message>
    <message>
        <source>{span_s} min</source>
        <translation>{span_s} min</translation>
    </message>
    <message>
        <source>{spread_v} mV, limit {cell_spread_v} mV</source>
        <translation>{spread_v} mV, Grenze {cell_spread_v} mV</translation>
    </message>
    <message>
        <source>{starts} starts today</source>
        <translation>{starts} Starts heute</translation>
    </message>
    <message>
        <source>{state} to {state2}, rule {kind}</source>
        <translation>{state} zu {state2}, Regel {kind}</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {cold_c} °C</source>
        <translation>{temperature_c} °C, Grenze {cold_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {hot_c} °C</source>
        <translation>{temperature_c} °C, Grenze {hot_c} °C</translation>
    </message>
    <message>
        <source>{temperature_c} °C, limit {inverter_hot_c} °C</source>
        <translation>{temperature_c} °C, Grenze {inverter_hot_c} °C</translation>
    </message>
    <message>
        <source>{text} from {low_w} to {high_w} W</source>
        <translation>{text} von {low_w} bis {high_w} W</translation>
    </message>
    <message>
        <source>{text}, measured {measured_ah} Ah</source>
        <translation>{text}, gemessen {measured_ah} Ah</translation>
    </message>
    <message>
        <source>{text}: cleared</source>
        <translation>{text}: behoben</translation>
    </message>
    <message>
        <source>{text}: raised</source>
        <translation>{text}: ausgelöst</translation>
    </message>
    <message>
        <source>{text}: {value}, expected {expected}</source>
        <translation>{text}: {value}, erwartet {expected}</translation>
    </message>
    <message>
        <source>{text}; it may sit at a load or at the PV inverter, its transformers may be short-circuited, or it may show kW as W</source>
        <translation>{text}; vielleicht sitzt er an einer Last oder am PV-Wechselrichter, seine Wandler sind kurzgeschlossen, oder er zeigt kW als W</translation>
    </message>
    <message>
        <source>{text}; it shows the same as {device_id}, the {role} meter</source>
        <translation>{text}; er zeigt dasselbe wie {device_id}, der Zähler der Rolle {role}</translation>
    </message>
    <message>
        <source>{text}; {device_id} does: the two are exchanged</source>
        <translation>{text}; {device_id} sieht sie: die beiden sind vertauscht</translation>
    </message>
    <message>
        <source>{through} kWh would go through the battery instead of {before} kWh.</source>
        <translation>{through} kWh gingen durch die Batterie statt {before} kWh.</translation>
    </message>
    <message>
        <source>{value} % from the mean, limit {value2} %</source>
        <translation>{value} % vom Mittel, Grenze {value2} %</translation>
    </message>
    <message>
        <source>{value} % of the polls of the last minute failed</source>
        <translation>{value} % der Abfragen der letzten Minute schlugen fehl</translation>
    </message>
    <message>
        <source>{value} %, limit {limit_pct} %</source>
        <translation>{value} %, Grenze {limit_pct} %</translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation>{value} UTC</translation>
    </message>
    <message>
        <source>{value} W, limit {limit_w} W</source>
        <translation>{value} W, Grenze {limit_w} W</translation>
    </message>
    <message>
        <source>{value} kWh less would be bought, {bought_wh} kWh in all.</source>
        <translation>{value} kWh weniger würden gekauft, insgesamt {bought_wh} kWh.</translation>
    </message>
    <message>
        <source>{value} kWh less would be fed in, {sold_wh} kWh in all.</source>
        <translation>{value} kWh weniger würden eingespeist, insgesamt {sold_wh} kWh.</translation>
    </message>
    <message>
        <source>{value} ms, limit {value2} ms</source>
        <translation>{value} ms, Grenze {value2} ms</translation>
    </message>
    <message>
        <source>{value} °C, limit {limit_c} °C</source>
        <translation>{value} °C, Grenze {limit_c} °C</translation>
    </message>
    <message>
        <source>{verdict}; cannot be set aside: {error}</source>
        <translation>{verdict}; lässt sich nicht weglegen: {error}</translation>
    </message>
    <message>
        <source>{verdict}; kept as {name}</source>
        <translation>{verdict}; aufbewahrt als {name}</translation>
    </message>
    <message>
        <source>{voltage_v} V, limit {limit_v} V</source>
        <translation>{voltage_v} V, Grenze {limit_v} V</translation>
    </message>
    <message>
        <source>{volumes} volumes, allowed: 1 to {max_volumes}</source>
        <translation>{volumes} Mengen, erlaubt: 1 bis {max_volumes}</translation>
    </message>
    <message>
        <source>{what} took longer than {limit_s} s</source>
        <translation>{what} dauerte länger als {limit_s} s</translation>
    </message>
    <message>
        <source>{wish_w} W wanted</source>
        <translation>{wish_w} W gewünscht</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Make a site file</source>
        <translation>Anlagendatei erstellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Schritt {step} von {count}</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>No devices can be looked for here</source>
        <translation>Hier können keine Geräte gesucht werden</translation>
    </message>
    <message>
        <source>This screen is not connected to the lines of the unit. Use the command ballast scan at the unit.</source>
        <translation>Dieser Bildschirm ist nicht mit den Leitungen der Anlage verbunden. An der Anlage hilft der Befehl ballast scan.</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>HOLD TO WRITE</source>
        <translation>ZUM SCHREIBEN HALTEN</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Absorb</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>HOLD TO DELETE</source>
        <translation>ZUM LÖSCHEN HALTEN</translation>
    </message>
    <message>
        <source>HOLD TO SAVE</source>
        <translation>ZUM SICHERN HALTEN</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Einspeisen</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Reactive power (optional)</source>
        <translation>Blindleistung (optional)</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE</source>
        <translation>HALTEN: ZURÜCK ZUM ZEITPLAN DER ANLAGENDATEI</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Add an entry to charge or discharge at fixed times.</source>
        <translation>Eintrag hinzufügen, um zu festen Zeiten zu laden oder zu entladen.</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Einträge: {0}</translation>
    </message>
    <message>
        <source>No timetable decides now</source>
        <translation>Jetzt entscheidet kein Zeitplan</translation>
    </message>
    <message>
        <source>That time is over</source>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>The clock leaves this time out on that day</source>
        <translation>Die Uhr überspringt diese Zeit an dem Tag</translation>
    </message>
    <message>
        <source>There is no such time for the begin</source>
        <translation>Diese Zeit gibt es für den Beginn nicht</translation>
    </message>
    <message>
        <source>There is no such time for the end</source>
        <translation>Diese Zeit gibt es für das Ende nicht</translation>
    </message>
    <message>
        <source>There is no timetable</source>
        <translation>Es gibt keinen Zeitplan</translation>
    </message>
    <message>
        <source>Type a power</source>
        <translation>Leistung eingeben</translation>
    </message>
    <message>
        <source>Type four digits for the begin</source>
        <translation>Vier Ziffern für den Beginn eingeben</translation>
    </message>
    <message>
        <source>Type four digits for the end</source>
        <translation>Vier Ziffern für das Ende eingeben</translation>
    </message>
    <message>
        <source>from the site file</source>
        <translation>aus der Anlagendatei</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>von {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, by the timetable {1}</source>
        <translation>{0}, nach dem Zeitplan {1}</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>HOLD TO TAKE OUT OF THE MARKET</source>
        <translation>HALTEN: VOM MARKT NEHMEN</translation>
    </message>
    <message>
        <source>until the full hour</source>
        <translation>bis zur vollen Stunde</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>PINs cannot be set at this screen</source>
        <translation>PINs lassen sich an diesem Bildschirm nicht setzen</translation>
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
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>ZUM SETZEN HALTEN</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>ZUM SETZEN HALTEN</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Wie lange er gilt</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
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
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Accepted: 0 kW.</source>
        <translation>Angenommen: 0 kW.</translation>
    </message>
    <message>
        <source>Accepted: charge {0}.</source>
        <translation>Angenommen: {0} laden.</translation>
    </message>
    <message>
        <source>Accepted: discharge {0}.</source>
        <translation>Angenommen: {0} entladen.</translation>
    </message>
    <message>
        <source>At most {0} of charging now. {1}</source>
        <translation>Laden jetzt höchstens {0}. {1}</translation>
    </message>
    <message>
        <source>At most {0} of discharging now. {1}</source>
        <translation>Entladen jetzt höchstens {0}. {1}</translation>
    </message>
    <message>
        <source>Charge {0} for {1}</source>
        <translation>{0} laden, {1} lang</translation>
    </message>
    <message>
        <source>Discharge {0} for {1}</source>
        <translation>{0} entladen, {1} lang</translation>
    </message>
    <message>
        <source>Hold at 0 kW for {1}</source>
        <translation>Auf 0 kW halten, {1} lang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>Set by {0}</source>
        <translation>Gesetzt von {0}</translation>
    </message>
    <message>
        <source>Set the power to 0 kW</source>
        <translation>Leistung auf 0 kW setzen</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Stopped: release the stop first</source>
        <translation>Gestoppt: zuerst den Stopp lösen</translation>
    </message>
    <message>
        <source>Type a power or choose a part of the rating</source>
        <translation>Leistung eingeben oder Teil der Nennleistung wählen</translation>
    </message>
    <message>
        <source>charge {0}, discharge {1}</source>
        <translation>laden {0}, entladen {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0}, {1} left</source>
        <translation>{0}, noch {1}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>... plus this is paid</source>
        <translation>... plus dies wird bezahlt</translation>
    </message>
    <message>
        <source>... plus, dynamic, the market price times this</source>
        <translation>... plus, dynamisch, den Marktpreis mal dies</translation>
    </message>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation>1: Die Energie über dem Ziel darf genutzt werden; 0: sie bleibt.</translation>
    </message>
    <message>
        <source>80 kWh: zones further apart are mixed, K</source>
        <translation>80 kWh: Zonen weiter auseinander werden gemischt, K</translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation>Kleinere Batterieleistung lohnt nicht: sie ruht.</translation>
    </message>
    <message>
        <source>A change counts when it has stood this long, s; left out: by role</source>
        <translation>Eine Änderung zählt, wenn sie so lange steht, s; weggelassen: je nach Rolle</translation>
    </message>
    <message>
        <source>A configuration comes into use while the battery gives or takes less than this, W</source>
        <translation>Eine Konfiguration gilt erst, wenn die Batterie weniger als dies abgibt oder aufnimmt, W</translation>
    </message>
    <message>
        <source>A deep dip this long is lost, s</source>
        <translation>So lange ein tiefer Einbruch ist verloren, s</translation>
    </message>
    <message>
        <source>A frame older than this has no value, s</source>
        <translation>Ein älteres Telegramm hat keinen Wert, s</translation>
    </message>
    <message>
        <source>A full charge is due after this, d</source>
        <translation>Nach so vielen Tagen ist eine Vollladung fällig, d</translation>
    </message>
    <message>
        <source>A group that keeps tripping stays off, s</source>
        <translation>So lange bleibt eine immer wieder auslösende Gruppe aus, s</translation>
    </message>
    <message>
        <source>A new plan at least so often, min</source>
        <translation>Ein neuer Plan mindestens so oft, min</translation>
    </message>
    <message>
        <source>A plan that expected another state of charge is not used, %</source>
        <translation>Ein Plan, der einen anderen Ladezustand erwartet hat, wird nicht benutzt, %</translation>
    </message>
    <message>
        <source>A shorter dip triggers nothing, s</source>
        <translation>Ein kürzerer Einbruch löst nichts aus, s</translation>
    </message>
    <message>
        <source>A switch is on from this value on</source>
        <translation>Ein Schalter ist ab diesem Wert ein</translation>
    </message>
    <message>
        <source>A switch, the share itself (a fan of the kernel), or pulses</source>
        <translation>Ein Schalter, der Anteil selbst (ein Lüfter des Kernels) oder Pulse</translation>
    </message>
    <message>
        <source>A woken BMS answers within, s</source>
        <translation>Ein gewecktes BMS antwortet binnen, s</translation>
    </message>
    <message>
        <source>A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k</source>
        <translation>A, B, C nach Steinhart und Hart, statt r25_ohm und beta_k</translation>
    </message>
    <message>
        <source>AC/DC efficiency at rated power</source>
        <translation>AC/DC-Wirkungsgrad bei Nennleistung</translation>
    </message>
    <message>
        <source>AEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>AEM beginnt unter, Minuten voller Aktivierung; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>AEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>AEM endet über, Minuten voller Aktivierung; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>Added to every frame id of the DBC</source>
        <translation>Wird zu jeder Telegramm-ID der DBC addiert</translation>
    </message>
    <message>
        <source>Added to every frame id of the profile, so that several batteries share one bus</source>
        <translation>Wird zu jeder Telegramm-ID des Profils addiert, damit mehrere Batterien einen Bus teilen</translation>
    </message>
    <message>
        <source>Address, 0x08 to 0x77</source>
        <translation>Adresse, 0x08 bis 0x77</translation>
    </message>
    <message>
        <source>Address, 0x48 to 0x4B</source>
        <translation>Adresse, 0x48 bis 0x4B</translation>
    </message>
    <message>
        <source>Address, 0x76 or 0x77</source>
        <translation>Adresse, 0x76 oder 0x77</translation>
    </message>
    <message>
        <source>After this long with a new configuration all devices must be there, else it is taken back, s</source>
        <translation>So lange nach einer neuen Konfiguration müssen alle Geräte da sein, sonst wird sie zurückgenommen, s</translation>
    </message>
    <message>
        <source>After this many seconds without the controller the inverter goes to 0 W by itself</source>
        <translation>Nach so vielen Sekunden ohne Regler geht der Wechselrichter von selbst auf 0 W</translation>
    </message>
    <message>
        <source>Alarm above; no heating, °C</source>
        <translation>Alarm darüber; kein Heizen, °C</translation>
    </message>
    <message>
        <source>Alarm below, °C</source>
        <translation>Alarm darunter, °C</translation>
    </message>
    <message>
        <source>Alarm when not reached after, s</source>
        <translation>Alarm, wenn nicht erreicht nach, s</translation>
    </message>
    <message>
        <source>All heaters together, W</source>
        <translation>Alle Heizungen zusammen, W</translation>
    </message>
    <message>
        <source>An island lives without device data, s</source>
        <translation>So lange lebt eine Insel ohne Gerätedaten, s</translation>
    </message>
    <message>
        <source>An older frequency is not acted on, s</source>
        <translation>Auf eine ältere Frequenz wird nicht reagiert, s</translation>
    </message>
    <message>
        <source>An older plan is not used, h</source>
        <translation>Ein älterer Plan wird nicht benutzt, h</translation>
    </message>
    <message>
        <source>And for how long, s</source>
        <translation>Und wie lange, s</translation>
    </message>
    <message>
        <source>Armed again at the latest, s</source>
        <translation>Spätestens wieder scharf, s</translation>
    </message>
    <message>
        <source>Asked for above the volume while activating</source>
        <translation>Bei Aktivierung zusätzlich zur Menge verlangt</translation>
    </message>
    <message>
        <source>Asleep for this long: look, s</source>
        <translation>So lange im Schlaf: nachsehen, s</translation>
    </message>
    <message>
        <source>Asleep, least, s</source>
        <translation>Schlaf mindestens, s</translation>
    </message>
    <message>
        <source>At it the island ends, %</source>
        <translation>Dabei endet die Insel, %</translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation>Versuche am Tag</translation>
    </message>
    <message>
        <source>Awake, least, s</source>
        <translation>Wach mindestens, s</translation>
    </message>
    <message>
        <source>Back this long before power returns, s</source>
        <translation>So lange zurück, bevor die Leistung wiederkehrt, s</translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation>Beginn eines zweiten Fensters, Minuten seit Mitternacht (Ortszeit).</translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation>Beginn des Fensters, Minuten seit Mitternacht (Ortszeit).</translation>
    </message>
    <message>
        <source>Begins at this active power, share of the rating; 0: always works</source>
        <translation>Beginnt bei dieser Wirkleistung, Anteil der Nennleistung; 0: arbeitet immer</translation>
    </message>
    <message>
        <source>Below this never charged again, V</source>
        <translation>Darunter nie wieder geladen, V</translation>
    </message>
    <message>
        <source>Below this nothing is charged, share of nominal</source>
        <translation>Darunter wird nichts geladen, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Below: only groups of priority 0, %</source>
        <translation>Darunter: nur Gruppen der Priorität 0, %</translation>
    </message>
    <message>
        <source>Beta of the NTC, K</source>
        <translation>Beta des NTC, K</translation>
    </message>
    <message>
        <source>Beta of the fitted thermistor, K</source>
        <translation>Beta des eingebauten Thermistors, K</translation>
    </message>
    <message>
        <source>Beta the BMS computes with, K</source>
        <translation>Beta, mit dem das BMS rechnet, K</translation>
    </message>
    <message>
        <source>Between two groups that return, s</source>
        <translation>Zwischen zwei zurückkehrenden Gruppen, s</translation>
    </message>
    <message>
        <source>Beyond the start this long before it begins, s</source>
        <translation>So lange jenseits des Beginns, bevor sie beginnt, s</translation>
    </message>
    <message>
        <source>Bidding area, such as SE3</source>
        <translation>Gebotszone, etwa SE3</translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation>Bit je Sekunde</translation>
    </message>
    <message>
        <source>Bits per second; left out: the profile's</source>
        <translation>Bit je Sekunde; weggelassen: die des Profils</translation>
    </message>
    <message>
        <source>Bits to drop at the low end</source>
        <translation>Bits, die am unteren Ende wegfallen</translation>
    </message>
    <message>
        <source>Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us</source>
        <translation>Platine und Leitung, `pins:17`, `strato:relay/status`, `relays:coil0`; leer: nicht von uns verdrahtet</translation>
    </message>
    <message>
        <source>Bodies by gzip; routes of the hub then cannot look into them</source>
        <translation>Inhalte mit gzip; Routen des Hubs können dann nicht hineinsehen</translation>
    </message>
    <message>
        <source>Brightness while somebody is at the screen, %; needs a panel whose light can be set</source>
        <translation>Helligkeit, solange jemand am Bildschirm ist, %; nur bei einem Bildschirm, dessen Licht sich einstellen lässt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cabinet zone or rack</source>
        <translation>Schrankzone oder Rack</translation>
    </message>
    <message>
        <source>Cabinet zone, rack or load group it belongs to</source>
        <translation>Schrankzone, Rack oder Lastgruppe, zu der es gehört</translation>
    </message>
    <message>
        <source>Cell balancing by this unit</source>
        <translation>Zellausgleich durch diese Anlage</translation>
    </message>
    <message>
        <source>Cells below this cannot be full, V</source>
        <translation>Zellen darunter können nicht voll sein, V</translation>
    </message>
    <message>
        <source>Cells this far apart start a run, V</source>
        <translation>So weit auseinander beginnt ein Lauf, V</translation>
    </message>
    <message>
        <source>Cells this near end it, V</source>
        <translation>So nahe beieinander endet er, V</translation>
    </message>
    <message>
        <source>Change of fan speed, share/s</source>
        <translation>Änderung der Lüfterdrehzahl, Anteil/s</translation>
    </message>
    <message>
        <source>Charge power kept free for services, W</source>
        <translation>Ladeleistung, die für Dienste frei bleibt, W</translation>
    </message>
    <message>
        <source>Charging from the site's own surplus does not count against the import limit</source>
        <translation>Laden aus eigenem Überschuss zählt nicht gegen die Bezugsgrenze</translation>
    </message>
    <message>
        <source>Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Laden: Paare aus Zelltemperatur, °C, und Anteil der Nennleistung, 0 bis 1</translation>
    </message>
    <message>
        <source>Coldest cell for charging, °C</source>
        <translation>Kälteste Zelle beim Laden, °C</translation>
    </message>
    <message>
        <source>Coldest cell for discharging, °C</source>
        <translation>Kälteste Zelle beim Entladen, °C</translation>
    </message>
    <message>
        <source>Coldest cell, °C</source>
        <translation>Kälteste Zelle, °C</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Farben des Bildschirms</translation>
    </message>
    <message>
        <source>Commands taken in a minute</source>
        <translation>Angenommene Befehle je Minute</translation>
    </message>
    <message>
        <source>Connect at all</source>
        <translation>Überhaupt verbinden</translation>
    </message>
    <message>
        <source>Control cycle, s</source>
        <translation>Regelzyklus, s</translation>
    </message>
    <message>
        <source>Count and BMS this far apart are doubtful, %</source>
        <translation>So weit auseinander sind Zählung und BMS zweifelhaft, %</translation>
    </message>
    <message>
        <source>Count the charge; off: believe the BMS, no care at all</source>
        <translation>Ladung zählen; aus: dem BMS glauben, keine Pflege</translation>
    </message>
    <message>
        <source>Critical lowest cell, V</source>
        <translation>Kritische tiefste Zelle, V</translation>
    </message>
    <message>
        <source>Critical state of charge, %</source>
        <translation>Kritischer Ladezustand, %</translation>
    </message>
    <message>
        <source>DBC file with the signals; whole path</source>
        <translation>DBC-Datei mit den Signalen; ganzer Pfad</translation>
    </message>
    <message>
        <source>Data older than this are not used, s</source>
        <translation>Ältere Daten werden nicht benutzt, s</translation>
    </message>
    <message>
        <source>Data older than this are not used, s; left out: at least three polls</source>
        <translation>Ältere Daten werden nicht benutzt, s; ohne Angabe: mindestens drei Abfragen</translation>
    </message>
    <message>
        <source>Days of 1 min history</source>
        <translation>Tage mit 1-min-Verlauf</translation>
    </message>
    <message>
        <source>Days of 1 s history</source>
        <translation>Tage mit 1-s-Verlauf</translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>Tage, an denen es beginnt</translation>
    </message>
    <message>
        <source>Days on which it starts; left out: every day</source>
        <translation>Tage, an denen er beginnt; weggelassen: jeder Tag</translation>
    </message>
    <message>
        <source>Days the log is kept; at least 14</source>
        <translation>Tage, die das Log bleibt; mindestens 14</translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation>D-Anteil des Netzreglers.</translation>
    </message>
    <message>
        <source>Deviation that asks for the whole reference power, % of nominal</source>
        <translation>Abweichung, die die ganze Bezugsleistung verlangt, % vom Nennwert</translation>
    </message>
    <message>
        <source>Device id at the hub, with a certificate</source>
        <translation>Geräte-ID am Hub, bei Zertifikat</translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation>Geräteprofil</translation>
    </message>
    <message>
        <source>Discharge power kept free for services, W</source>
        <translation>Entladeleistung, die für Dienste frei bleibt, W</translation>
    </message>
    <message>
        <source>Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Entladen: Paare aus Zelltemperatur, °C, und Anteil der Nennleistung, 0 bis 1</translation>
    </message>
    <message>
        <source>Discrete inputs it has</source>
        <translation>Digitale Eingänge, die sie hat</translation>
    </message>
    <message>
        <source>Drift of the cell voltage around 25 °C, mV/K</source>
        <translation>Drift der Zellspannung um 25 °C, mV/K</translation>
    </message>
    <message>
        <source>Dynamic: market price times this ...</source>
        <translation>Dynamisch: Marktpreis mal dies ...</translation>
    </message>
    <message>
        <source>Ed25519 public keys, 32 bytes in Base64; one of them must have signed an artifact</source>
        <translation>Öffentliche Ed25519-Schlüssel, 32 Byte in Base64; einer davon muss ein Artefakt signiert haben</translation>
    </message>
    <message>
        <source>Empty is held this long, s</source>
        <translation>So lange gehalten ist leer, s</translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation>Ende des zweiten Fensters, Minuten seit Mitternacht (Ortszeit); gleich Beginn: keines.</translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation>Ende des Fensters, Minuten seit Mitternacht (Ortszeit); auch am Folgetag.</translation>
    </message>
    <message>
        <source>Energy a day, Wh; left out: twice what the target needs</source>
        <translation>Energie am Tag, Wh; weggelassen: das Doppelte dessen, was das Ziel braucht</translation>
    </message>
    <message>
        <source>Energy for less than two hours: NEM and AEM work</source>
        <translation>Energie für weniger als zwei Stunden: NEM und AEM arbeiten</translation>
    </message>
    <message>
        <source>Energy kept for services that discharge, Wh</source>
        <translation>Energie für Dienste, die entladen, Wh</translation>
    </message>
    <message>
        <source>Energy management works above, Hz; left out: that of the product</source>
        <translation>Energiemanagement arbeitet über, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>Energy management works below, Hz; left out: that of the product</source>
        <translation>Energiemanagement arbeitet unter, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>Export above this or the site's limit is stored.</source>
        <translation>Einspeisung über diesem Wert oder der Grenze der Anlage wird gespeichert.</translation>
    </message>
    <message>
        <source>Export limit of the connection, W: the battery adds nothing beyond it; what PV delivers beyond it is stored only in modes that steer by the grid meter, not by a set power, a timetable entry or at rest</source>
        <translation>Einspeisegrenze des Anschlusses, W: Die Batterie gibt nichts darüber hinaus; was PV darüber liefert, wird nur in Betriebsarten gespeichert, die nach dem Netzzähler regeln, nicht bei vorgegebener Leistung, einem Zeitplaneintrag oder in Ruhe</translation>
    </message>
    <message>
        <source>Export of the site allowed by the contact and by fallback `limit`, W</source>
        <translation>Einspeisung des Standorts, erlaubt durch den Kontakt und den Rückfall `limit`, W</translation>
    </message>
    <message>
        <source>Fan full at, °C</source>
        <translation>Lüfter voll bei, °C</translation>
    </message>
    <message>
        <source>Fan off, s</source>
        <translation>Lüfter aus, s</translation>
    </message>
    <message>
        <source>Fan on, s</source>
        <translation>Lüfter ein, s</translation>
    </message>
    <message>
        <source>Fan starts at, °C</source>
        <translation>Lüfter beginnt bei, °C</translation>
    </message>
    <message>
        <source>Fan while the temperature is unknown, share</source>
        <translation>Lüfter bei unbekannter Temperatur, Anteil</translation>
    </message>
    <message>
        <source>Fastest fan while a heater is on, share</source>
        <translation>Schnellster Lüfter bei Heizung, Anteil</translation>
    </message>
    <message>
        <source>Fed-in energy earns this ...</source>
        <translation>Eingespeiste Energie bringt dies ...</translation>
    </message>
    <message>
        <source>File (mode 0600) with the device's connection string; empty: by certificate</source>
        <translation>Datei (Modus 0600) mit der Verbindungszeichenfolge des Geräts; leer: mit Zertifikat</translation>
    </message>
    <message>
        <source>File below the root -&gt; text written when the board is opened: `pwm1_enable = "1"`</source>
        <translation>Datei unter der Wurzel -&gt; Text, der beim Öffnen der Platine geschrieben wird: `pwm1_enable = "1"`</translation>
    </message>
    <message>
        <source>File of a test signal</source>
        <translation>Datei eines Testsignals</translation>
    </message>
    <message>
        <source>File of the identity that `ballast-bootstrapper` was given by the provisioning service</source>
        <translation>Datei der Identität, die `ballast-bootstrapper` vom Bereitstellungsdienst erhielt</translation>
    </message>
    <message>
        <source>File with the temperature in thousandths of a degree</source>
        <translation>Datei mit der Temperatur in Tausendstelgrad</translation>
    </message>
    <message>
        <source>First day on which it starts</source>
        <translation>Erster Tag, an dem er beginnt</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Erstes Register</translation>
    </message>
    <message>
        <source>First-order lag, s; 95 % after three of it</source>
        <translation>Verzug erster Ordnung, s; 95 % nach dem Dreifachen</translation>
    </message>
    <message>
        <source>Fixed resistor, ohm</source>
        <translation>Fester Widerstand, Ohm</translation>
    </message>
    <message>
        <source>Folder the lines are relative to, may hold `*`</source>
        <translation>Ordner, auf den sich die Leitungen beziehen, darf `*` enthalten</translation>
    </message>
    <message>
        <source>For fixed_pf: + injects, - absorbs</source>
        <translation>Für fixed_pf: + speist ein, - nimmt auf</translation>
    </message>
    <message>
        <source>For fixed_q: + injects, var</source>
        <translation>Für fixed_q: + speist ein, var</translation>
    </message>
    <message>
        <source>For q_by_u and fixed_q: never a worse power factor; 0: no limit</source>
        <translation>Für q_by_u und fixed_q: nie ein schlechterer Leistungsfaktor; 0: keine Grenze</translation>
    </message>
    <message>
        <source>For q_by_u: begins at this share of base_w; 0: always works</source>
        <translation>Für q_by_u: beginnt bei diesem Anteil von base_w; 0: arbeitet immer</translation>
    </message>
    <message>
        <source>For q_by_u: how far the voltage moves before reactive power follows</source>
        <translation>Für q_by_u: wie weit sich die Spannung bewegt, bevor die Blindleistung folgt</translation>
    </message>
    <message>
        <source>For q_by_u: stops below this share of base_w</source>
        <translation>Für q_by_u: endet unter diesem Anteil von base_w</translation>
    </message>
    <message>
        <source>For q_by_u: voltage (1 is nominal) and share of base_va, + injects; for pf_by_p: share of base_w and power factor</source>
        <translation>Für q_by_u: Spannung (1 ist Nennwert) und Anteil von base_va, + speist ein; für pf_by_p: Anteil von base_w und Leistungsfaktor</translation>
    </message>
    <message>
        <source>For this long before a run, s</source>
        <translation>So lange vor einem Lauf, s</translation>
    </message>
    <message>
        <source>Frequency above nominal that opens PV outputs, Hz</source>
        <translation>Frequenz über dem Nennwert, die PV-Ausgänge öffnet, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it begins, Hz</source>
        <translation>Frequenz, bei der sie beginnt, Hz</translation>
    </message>
    <message>
        <source>Frequency at which it ends; nearer to nominal: held until then, Hz</source>
        <translation>Frequenz, bei der sie endet; näher am Nennwert: bis dahin gehalten, Hz</translation>
    </message>
    <message>
        <source>Frequency difference, Hz</source>
        <translation>Frequenzunterschied, Hz</translation>
    </message>
    <message>
        <source>Frequency that triggers, Hz</source>
        <translation>Auslösefrequenz, Hz</translation>
    </message>
    <message>
        <source>From here on nothing is discharged, share of nominal</source>
        <translation>Ab hier wird nichts entladen, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>From the battery to the bus</source>
        <translation>Von der Batterie zum Bus</translation>
    </message>
    <message>
        <source>From the bus into the battery</source>
        <translation>Vom Bus in die Batterie</translation>
    </message>
    <message>
        <source>Full is held this long, s</source>
        <translation>So lange gehalten ist voll, s</translation>
    </message>
    <message>
        <source>Full power after the crossing, s</source>
        <translation>Volle Leistung nach dem Durchgang, s</translation>
    </message>
    <message>
        <source>Full scale of the amplifier, V; a voltage beyond is a fault</source>
        <translation>Messbereich des Verstärkers, V; eine Spannung jenseits ist ein Fehler</translation>
    </message>
    <message>
        <source>Further arguments of the python-can interface</source>
        <translation>Weitere Argumente der python-can-Schnittstelle</translation>
    </message>
    <message>
        <source>Further off than this: a new plan at once, %</source>
        <translation>Weiter daneben: sofort ein neuer Plan, %</translation>
    </message>
    <message>
        <source>Fuse of each phase of the connection, A</source>
        <translation>Sicherung jeder Phase des Anschlusses, A</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Gain error of the current sensor, share</source>
        <translation>Verstärkungsfehler des Stromsensors, Anteil</translation>
    </message>
    <message>
        <source>Grid power of charging allowed by the contact and by fallback `limit`, W</source>
        <translation>Netzleistung zum Laden, erlaubt durch den Kontakt und den Rückfall `limit`, W</translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation>So nahe am Ziel wird die Netzleistung nicht mehr geregelt.</translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation>Zu haltende Netzleistung; + ist Bezug.</translation>
    </message>
    <message>
        <source>Grid voltage, phase to neutral, V</source>
        <translation>Netzspannung, Phase gegen Neutralleiter, V</translation>
    </message>
    <message>
        <source>Groups of this priority and above</source>
        <translation>Gruppen ab dieser Priorität</translation>
    </message>
    <message>
        <source>Growth of power after it, % of the rating a minute</source>
        <translation>Anstieg der Leistung danach, % der Nennleistung je Minute</translation>
    </message>
    <message>
        <source>Growth of power after the return, %/min</source>
        <translation>Anstieg der Leistung nach der Rückkehr, %/min</translation>
    </message>
    <message>
        <source>Handed to the sensor's file</source>
        <translation>Wird der Datei des Sensors übergeben</translation>
    </message>
    <message>
        <source>Heat below, °C</source>
        <translation>Heizen unter, °C</translation>
    </message>
    <message>
        <source>Heat until, °C</source>
        <translation>Heizen bis, °C</translation>
    </message>
    <message>
        <source>Heater off, s</source>
        <translation>Heizung aus, s</translation>
    </message>
    <message>
        <source>Heater on, s</source>
        <translation>Heizung ein, s</translation>
    </message>
    <message>
        <source>Held this long it is an alarm, s</source>
        <translation>So lange gehalten ist es ein Alarm, s</translation>
    </message>
    <message>
        <source>Held this long it is critical, s</source>
        <translation>So lange gehalten ist es kritisch, s</translation>
    </message>
    <message>
        <source>Held this long, s</source>
        <translation>So lange gehalten, s</translation>
    </message>
    <message>
        <source>Highest DC voltage it works at, V</source>
        <translation>Höchste DC-Spannung, bei der er arbeitet, V</translation>
    </message>
    <message>
        <source>Highest cell at the end of charge, V</source>
        <translation>Höchste Zelle am Ladeende, V</translation>
    </message>
    <message>
        <source>Highest cell voltage, V</source>
        <translation>Höchste Zellspannung, V</translation>
    </message>
    <message>
        <source>Highest frequency against nominal, Hz</source>
        <translation>Höchste Frequenz gegen Nennwert, Hz</translation>
    </message>
    <message>
        <source>Highest frequency, Hz</source>
        <translation>Höchste Frequenz, Hz</translation>
    </message>
    <message>
        <source>Highest phase up to which discharging is free, share of nominal</source>
        <translation>Höchste Phase, bis zu der Entladen frei ist, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Highest state of charge, %</source>
        <translation>Höchster Ladezustand, %</translation>
    </message>
    <message>
        <source>Highest voltage of the rack, V</source>
        <translation>Höchste Spannung des Racks, V</translation>
    </message>
    <message>
        <source>Highest voltage, share of nominal</source>
        <translation>Höchste Spannung, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>Rechnername oder IP-Adresse</translation>
    </message>
    <message>
        <source>Host name or IP address of the dongle</source>
        <translation>Rechnername oder IP-Adresse des Dongles</translation>
    </message>
    <message>
        <source>Hottest cell, °C</source>
        <translation>Heißeste Zelle, °C</translation>
    </message>
    <message>
        <source>How far everything is drawn turned clockwise, for a panel that is mounted turned</source>
        <translation>Um wie viel alles im Uhrzeigersinn gedreht wird, wenn der Bildschirm gedreht eingebaut ist</translation>
    </message>
    <message>
        <source>How far the voltage moves before reactive power follows</source>
        <translation>Wie weit sich die Spannung bewegt, bevor die Blindleistung folgt</translation>
    </message>
    <message>
        <source>How far, h</source>
        <translation>Wie weit, h</translation>
    </message>
    <message>
        <source>How fast power returns then, % of the rating a minute</source>
        <translation>Wie schnell die Leistung dann wiederkehrt, % der Nennleistung je Minute</translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation>Wie schnell der Rest folgt; langsamer, solange der Zählerverzug unbekannt ist.</translation>
    </message>
    <message>
        <source>How long a clock that is not set holds the first connection back, s</source>
        <translation>So lange hält eine nicht gestellte Uhr die erste Verbindung zurück, s</translation>
    </message>
    <message>
        <source>How long the last limit is kept when the commanding side is lost, s</source>
        <translation>Wie lange die letzte Grenze gilt, wenn die befehlende Seite fehlt, s</translation>
    </message>
    <message>
        <source>How long the start waits for all devices, s</source>
        <translation>Wie lange der Start auf alle Geräte wartet, s</translation>
    </message>
    <message>
        <source>How reactive power is found</source>
        <translation>Wie die Blindleistung bestimmt wird</translation>
    </message>
    <message>
        <source>How the cabinet is built</source>
        <translation>Wie der Schrank gebaut ist</translation>
    </message>
    <message>
        <source>IANA name, for schedules</source>
        <translation>IANA-Name, für Fahrpläne</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>Währung nach ISO 4217</translation>
    </message>
    <message>
        <source>Id, unique among the outputs</source>
        <translation>ID, einmalig unter den Ausgängen</translation>
    </message>
    <message>
        <source>Id, unique among the signals</source>
        <translation>ID, einmalig unter den Signalen</translation>
    </message>
    <message>
        <source>Idle for this long: asleep, s</source>
        <translation>So lange im Leerlauf: schlafen, s</translation>
    </message>
    <message>
        <source>Ids of the racks inside; their cells count too</source>
        <translation>IDs der Racks darin; auch ihre Zellen zählen</translation>
    </message>
    <message>
        <source>Ids of the racks on its DC side</source>
        <translation>IDs der Racks auf seiner DC-Seite</translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation>Bezug darüber wird gekappt.</translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation>Bezug darüber übernimmt die Batterie.</translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation>Bezug wird bis hierher angehoben, damit nichts eingespeist wird.</translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation>Bezug, den das Laden lässt; 0 lädt nur aus Überschuss.</translation>
    </message>
    <message>
        <source>Import limit of the connection, W</source>
        <translation>Bezugsgrenze des Anschlusses, W</translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation>Nie gewollter Bezug, auch wenn der Fenstermittelwert noch Luft hat.</translation>
    </message>
    <message>
        <source>Inner resistance of a cell, Ohm; 0: learned</source>
        <translation>Innenwiderstand einer Zelle, Ohm; 0: gelernt</translation>
    </message>
    <message>
        <source>Inputs are looked at this often, s; left out: 0.02, sensors 1</source>
        <translation>So oft werden Eingänge angesehen, s; weggelassen: 0,02, Sensoren 1</translation>
    </message>
    <message>
        <source>Inside both windows without a break, s</source>
        <translation>In beiden Fenstern ohne Unterbrechung, s</translation>
    </message>
    <message>
        <source>Inverters that make the grid; none: all</source>
        <translation>Wechselrichter, die das Netz bilden; keine: alle</translation>
    </message>
    <message>
        <source>Inverters: power factor the device keeps by itself, + injects var (over-excited), - absorbs; then it gets no var and max_reactive_var is 0; left out: the device's setting stays</source>
        <translation>Wechselrichter: Leistungsfaktor, den das Gerät selbst hält, + speist var ein (übererregt), - nimmt auf; dann erhält es keine var, und max_reactive_var ist 0; weggelassen: Einstellung des Geräts bleibt</translation>
    </message>
    <message>
        <source>Inverters: ramp of active power the device keeps by itself, % of its rating per second; left out: the device's setting stays</source>
        <translation>Wechselrichter: Rampe der Wirkleistung, die das Gerät selbst hält, % seiner Nennleistung je Sekunde; weggelassen: Einstellung des Geräts bleibt</translation>
    </message>
    <message>
        <source>Its key, PEM, mode 0600</source>
        <translation>Sein Schlüssel, PEM, Modus 0600</translation>
    </message>
    <message>
        <source>Keys, or begins of keys, of this file that the cloud may change</source>
        <translation>Schlüssel oder Schlüsselanfänge dieser Datei, die die Cloud ändern darf</translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation>Art der Platine</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Label of the chip (numbers change between kernels), may hold `*`, or its path</source>
        <translation>Bezeichnung des Chips (Nummern wechseln je Kernel), darf `*` enthalten, oder sein Pfad</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Sprache des Bildschirms</translation>
    </message>
    <message>
        <source>Last day on which it starts</source>
        <translation>Letzter Tag, an dem er beginnt</translation>
    </message>
    <message>
        <source>Length of a slot, min</source>
        <translation>Länge eines Abschnitts, min</translation>
    </message>
    <message>
        <source>Length of the look, s</source>
        <translation>Dauer des Nachsehens, s</translation>
    </message>
    <message>
        <source>Length of the support, s</source>
        <translation>Dauer der Stützung, s</translation>
    </message>
    <message>
        <source>Less than this is no power, W</source>
        <translation>Weniger ist keine Leistung, W</translation>
    </message>
    <message>
        <source>Level 0 means 1: a normally-closed contact between pin and ground</source>
        <translation>Pegel 0 bedeutet 1: Öffner zwischen Pin und Masse</translation>
    </message>
    <message>
        <source>Life of a command that is not renewed, s</source>
        <translation>Gültigkeit eines nicht erneuerten Befehls, s</translation>
    </message>
    <message>
        <source>Line -&gt; what it reads at the start; others read 0</source>
        <translation>Leitung -&gt; was sie beim Start liest; andere lesen 0</translation>
    </message>
    <message>
        <source>Load groups: highest is shed first</source>
        <translation>Lastgruppen: die höchste wird zuerst abgeworfen</translation>
    </message>
    <message>
        <source>Local history of all values</source>
        <translation>Örtlicher Verlauf aller Werte</translation>
    </message>
    <message>
        <source>Local time at which it ends; at or before from_time: the next day</source>
        <translation>Ortszeit, zu der er endet; bis from_time: am Folgetag</translation>
    </message>
    <message>
        <source>Local time at which the price begins, HH:MM</source>
        <translation>Ortszeit, zu der der Preis beginnt, HH:MM</translation>
    </message>
    <message>
        <source>Longest attempt, s</source>
        <translation>Längster Versuch, s</translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation>Längste angenommene Gültigkeit eines Sollwerts.</translation>
    </message>
    <message>
        <source>Longest run, s</source>
        <translation>Längster Lauf, s</translation>
    </message>
    <message>
        <source>Longest wait for one answer</source>
        <translation>Längstes Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Longest wait for one answer in seconds; left out: the profile's</source>
        <translation>Längstes Warten auf eine Antwort in Sekunden; weggelassen: das des Profils</translation>
    </message>
    <message>
        <source>Lower end of the reservoir, %</source>
        <translation>Unteres Ende des Speichers, %</translation>
    </message>
    <message>
        <source>Lowest DC voltage it works at, V</source>
        <translation>Tiefste DC-Spannung, bei der er arbeitet, V</translation>
    </message>
    <message>
        <source>Lowest cell voltage, V</source>
        <translation>Tiefste Zellspannung, V</translation>
    </message>
    <message>
        <source>Lowest cell when nothing is left, V</source>
        <translation>Tiefste Zelle, wenn nichts mehr da ist, V</translation>
    </message>
    <message>
        <source>Lowest frequency against nominal, Hz</source>
        <translation>Tiefste Frequenz gegen Nennwert, Hz</translation>
    </message>
    <message>
        <source>Lowest frequency, Hz</source>
        <translation>Tiefste Frequenz, Hz</translation>
    </message>
    <message>
        <source>Lowest phase down to which charging is free; 0: always</source>
        <translation>Tiefste Phase, bis zu der Laden frei ist; 0: immer</translation>
    </message>
    <message>
        <source>Lowest state of charge, %</source>
        <translation>Tiefster Ladezustand, %</translation>
    </message>
    <message>
        <source>Lowest voltage of the rack, V</source>
        <translation>Tiefste Spannung des Racks, V</translation>
    </message>
    <message>
        <source>Lowest voltage, share of nominal</source>
        <translation>Tiefste Spannung, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>MQTT over TLS (port 8883), or over WebSockets (port 443) where firewalls allow nothing else</source>
        <translation>MQTT über TLS (Port 8883) oder über WebSockets (Port 443), wo Firewalls sonst nichts erlauben</translation>
    </message>
    <message>
        <source>Make an island when the grid is lost</source>
        <translation>Bei Netzausfall eine Insel bilden</translation>
    </message>
    <message>
        <source>Market prices beyond this are refused</source>
        <translation>Marktpreise jenseits davon werden abgelehnt</translation>
    </message>
    <message>
        <source>Meter whose frequency counts; left out: the grid meter, else an inverter</source>
        <translation>Zähler, dessen Frequenz gilt; weggelassen: der Netzzähler, sonst ein Wechselrichter</translation>
    </message>
    <message>
        <source>Meters and batteries on Modbus: it counts the other way round and is turned</source>
        <translation>Zähler und Batterien am Modbus: zählt anders herum und wird gedreht</translation>
    </message>
    <message>
        <source>Mode after the first start</source>
        <translation>Betriebsart nach dem ersten Start</translation>
    </message>
    <message>
        <source>Mode id -&gt; its own ramps [up, down], W/s</source>
        <translation>Betriebsart -&gt; eigene Rampen [auf, ab], W/s</translation>
    </message>
    <message>
        <source>Mode id -&gt; parameter -&gt; value</source>
        <translation>Betriebsart -&gt; Parameter -&gt; Wert</translation>
    </message>
    <message>
        <source>Modes the mode button steps through</source>
        <translation>Betriebsarten, durch die der Modustaster schaltet</translation>
    </message>
    <message>
        <source>Most energy that may be sold, Wh</source>
        <translation>Größte Energie, die verkauft werden darf, Wh</translation>
    </message>
    <message>
        <source>Most power above the volume</source>
        <translation>Größte Leistung über der Menge</translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation>Größte Ladeleistung.</translation>
    </message>
    <message>
        <source>NEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation>NEM beginnt unter, Minuten voller Aktivierung; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>NEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation>NEM endet über, Minuten voller Aktivierung; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>NTC at 25 °C, ohm</source>
        <translation>NTC bei 25 °C, Ohm</translation>
    </message>
    <message>
        <source>Name of a file in hardware/io/sensors, or the path of one of your own</source>
        <translation>Name einer Datei in hardware/io/sensors oder Pfad einer eigenen</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Name der Platine</translation>
    </message>
    <message>
        <source>Name of the device in this site</source>
        <translation>Name des Geräts an diesem Standort</translation>
    </message>
    <message>
        <source>Name of the entry, unique among them</source>
        <translation>Name des Eintrags, einmalig</translation>
    </message>
    <message>
        <source>Name of the hub, with a certificate</source>
        <translation>Name des Hubs, bei Zertifikat</translation>
    </message>
    <message>
        <source>Name of the resource in file names, as agreed with the operator; empty: the site id</source>
        <translation>Name der Ressource in Dateinamen, wie mit dem Betreiber vereinbart; leer: die Standort-ID</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Name der Zone</translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation>Name auf dem Bildschirm</translation>
    </message>
    <message>
        <source>No charge above this rack voltage, V</source>
        <translation>Kein Laden über dieser Rackspannung, V</translation>
    </message>
    <message>
        <source>No discharge below this rack voltage, V</source>
        <translation>Kein Entladen unter dieser Rackspannung, V</translation>
    </message>
    <message>
        <source>No power for this long: idle, s</source>
        <translation>So lange keine Leistung: Leerlauf, s</translation>
    </message>
    <message>
        <source>Nominal frequency, 50 or 60 Hz</source>
        <translation>Nennfrequenz, 50 oder 60 Hz</translation>
    </message>
    <message>
        <source>Nominal frequency, Hz</source>
        <translation>Nennfrequenz, Hz</translation>
    </message>
    <message>
        <source>Nominal phase voltage, V</source>
        <translation>Nenn-Phasenspannung, V</translation>
    </message>
    <message>
        <source>Nominal voltage to neutral, V</source>
        <translation>Nennspannung gegen Neutralleiter, V</translation>
    </message>
    <message>
        <source>Nominal voltage, V; left out: the voltage first heard</source>
        <translation>Nennspannung, V; weggelassen: die zuerst gehörte Spannung</translation>
    </message>
    <message>
        <source>None, even or odd</source>
        <translation>Keine, gerade oder ungerade</translation>
    </message>
    <message>
        <source>Nothing returns this long after shedding, s</source>
        <translation>So lange kehrt nach einem Abwurf nichts zurück, s</translation>
    </message>
    <message>
        <source>Number N of the bus, /dev/i2c-N</source>
        <translation>Nummer N des Busses, /dev/i2c-N</translation>
    </message>
    <message>
        <source>Number of the battery on its bus, where the profile or map says how racks are told apart</source>
        <translation>Nummer der Batterie an ihrem Bus, wo Profil oder Karte sagt, wie Racks unterschieden werden</translation>
    </message>
    <message>
        <source>Offset, K</source>
        <translation>Versatz, K</translation>
    </message>
    <message>
        <source>Only with a current below, 1/h</source>
        <translation>Nur bei Strom darunter, 1/h</translation>
    </message>
    <message>
        <source>Only with the highest cell above, V</source>
        <translation>Nur wenn die höchste Zelle darüber ist, V</translation>
    </message>
    <message>
        <source>Outside this long is lost, s</source>
        <translation>So lange außerhalb ist verloren, s</translation>
    </message>
    <message>
        <source>Over-load this long sheds a group, s</source>
        <translation>So lange Überlast wirft eine Gruppe ab, s</translation>
    </message>
    <message>
        <source>PEM of the authorities to trust; empty: the system's</source>
        <translation>PEM der vertrauten Zertifizierungsstellen; leer: die des Systems</translation>
    </message>
    <message>
        <source>PV may be left unused (only where somebody does it)</source>
        <translation>PV darf ungenutzt bleiben (nur wo jemand das tut)</translation>
    </message>
    <message>
        <source>Pace of what has waited, messages/s</source>
        <translation>Tempo des Aufgestauten, Nachrichten/s</translation>
    </message>
    <message>
        <source>Pairs of inverter temperature, °C, and share of the rating, 0 to 1</source>
        <translation>Paare aus Wechselrichtertemperatur, °C, und Anteil der Nennleistung, 0 bis 1</translation>
    </message>
    <message>
        <source>Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Paare aus Ladezustand, %, und Anteil von up_w_per_s, 0,02 bis 1</translation>
    </message>
    <message>
        <source>Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1</source>
        <translation>Paare aus Temperatur der kältesten Zelle, °C, und Anteil von up_w_per_s, 0,02 bis 1</translation>
    </message>
    <message>
        <source>Pause before recharging, s</source>
        <translation>Pause vor dem Nachladen, s</translation>
    </message>
    <message>
        <source>Pause between attempts, s</source>
        <translation>Pause zwischen Versuchen, s</translation>
    </message>
    <message>
        <source>Pause between runs, s</source>
        <translation>Pause zwischen Läufen, s</translation>
    </message>
    <message>
        <source>Peak power of the PV system, W</source>
        <translation>Spitzenleistung der PV-Anlage, W</translation>
    </message>
    <message>
        <source>Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay</source>
        <translation>Periode der Pulse, s: bis 0,5 für einen Lüfter an einem Pin, ab 10 für eine Heizung an einem Relais</translation>
    </message>
    <message>
        <source>Phase difference, °</source>
        <translation>Phasenunterschied, °</translation>
    </message>
    <message>
        <source>Phase it feeds, 1 to 3; 0: all three alike</source>
        <translation>Phase, die es speist, 1 bis 3; 0: alle drei gleich</translation>
    </message>
    <message>
        <source>Phase signal, inverter's own synchroniser, or dead bus</source>
        <translation>Phasensignal, eigener Synchronisierer des Wechselrichters oder spannungslose Schiene</translation>
    </message>
    <message>
        <source>Phases of the grid connection</source>
        <translation>Phasen des Netzanschlusses</translation>
    </message>
    <message>
        <source>Poll period in seconds; left out: the profile's</source>
        <translation>Abfrageabstand in Sekunden; weggelassen: der des Profils</translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation>Ladeleistung bis zum Ziel, auch aus dem Netz.</translation>
    </message>
    <message>
        <source>Power of energy management, share of volume</source>
        <translation>Leistung des Energiemanagements, Anteil der Menge</translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation>Nachladeleistung, solange der Bezug unter der Grenze ist.</translation>
    </message>
    <message>
        <source>Power of recharging, share of the volume</source>
        <translation>Nachladeleistung, Anteil der Menge</translation>
    </message>
    <message>
        <source>Power on the device's plate, for profiles whose set-points are in percent of it</source>
        <translation>Leistung auf dem Typenschild, für Profile mit Sollwerten in Prozent davon</translation>
    </message>
    <message>
        <source>Power, + discharges, W; left out: not set</source>
        <translation>Leistung, + entlädt, W; weggelassen: nicht gesetzt</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Leistung, W</translation>
    </message>
    <message>
        <source>Price of bought energy, all taxes in</source>
        <translation>Preis der bezogenen Energie, mit allen Steuern</translation>
    </message>
    <message>
        <source>Price outside every window; dynamic: where none is known</source>
        <translation>Preis außerhalb jedes Fensters; dynamisch: wo keiner bekannt ist</translation>
    </message>
    <message>
        <source>Rack at the end of charge, for a BMS without cell voltages, V</source>
        <translation>Rack am Ladeende, für ein BMS ohne Zellspannungen, V</translation>
    </message>
    <message>
        <source>Rack when nothing is left, for a BMS without cell voltages, V</source>
        <translation>Rack, wenn nichts mehr da ist, für ein BMS ohne Zellspannungen, V</translation>
    </message>
    <message>
        <source>Ramp away from zero, W/s</source>
        <translation>Rampe von null weg, W/s</translation>
    </message>
    <message>
        <source>Ramp of reactive power, var/s</source>
        <translation>Rampe der Blindleistung, var/s</translation>
    </message>
    <message>
        <source>Ramp towards zero, W/s</source>
        <translation>Rampe auf null zu, W/s</translation>
    </message>
    <message>
        <source>Ramp, % of the rating a second</source>
        <translation>Rampe, % der Nennleistung je Sekunde</translation>
    </message>
    <message>
        <source>Rate of change that is a loss, Hz/s; 0: off</source>
        <translation>Änderungsrate, die ein Verlust ist, Hz/s; 0: aus</translation>
    </message>
    <message>
        <source>Rated charge, Ah; left out: energy over nominal voltage</source>
        <translation>Nennladung, Ah; weggelassen: Energie durch Nennspannung</translation>
    </message>
    <message>
        <source>Rating, apparent power, VA</source>
        <translation>Nennwert Scheinleistung, VA</translation>
    </message>
    <message>
        <source>Rating, charging, W</source>
        <translation>Nennwert Laden, W</translation>
    </message>
    <message>
        <source>Rating, discharging, W</source>
        <translation>Nennwert Entladen, W</translation>
    </message>
    <message>
        <source>Rating, reactive power, var</source>
        <translation>Nennwert Blindleistung, var</translation>
    </message>
    <message>
        <source>Reactive power, + injects, var; left out: not set</source>
        <translation>Blindleistung, + speist ein, var; weggelassen: nicht gesetzt</translation>
    </message>
    <message>
        <source>Readings above are a broken sensor</source>
        <translation>Werte darüber sind ein defekter Sensor</translation>
    </message>
    <message>
        <source>Readings below are a broken sensor</source>
        <translation>Werte darunter sind ein defekter Sensor</translation>
    </message>
    <message>
        <source>Readings beyond this are not believed, W</source>
        <translation>Werten jenseits davon wird nicht geglaubt, W</translation>
    </message>
    <message>
        <source>Recharging waits below, Hz</source>
        <translation>Nachladen wartet unter, Hz</translation>
    </message>
    <message>
        <source>Records kept while offline; a week is 60 480</source>
        <translation>Offline aufgehobene Aufzeichnungen; eine Woche sind 60 480</translation>
    </message>
    <message>
        <source>Records of 10 s in a message</source>
        <translation>Aufzeichnungen von 10 s je Nachricht</translation>
    </message>
    <message>
        <source>Reference of the converter and supply of the dividers, V</source>
        <translation>Referenz des Wandlers und Versorgung der Teiler, V</translation>
    </message>
    <message>
        <source>Relays it has</source>
        <translation>Relais, die sie hat</translation>
    </message>
    <message>
        <source>Resistance of one cell position with joints, mOhm; left out: from the capacity</source>
        <translation>Widerstand einer Zellposition mit Verbindern, mOhm; weggelassen: aus der Kapazität</translation>
    </message>
    <message>
        <source>Resistor inside the chip</source>
        <translation>Widerstand im Chip</translation>
    </message>
    <message>
        <source>Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15</source>
        <translation>Neustart nach so langer Zeit ohne Zyklus, s; der eines Raspberry Pi zählt bis 15</translation>
    </message>
    <message>
        <source>Return above the step by, %</source>
        <translation>Rückkehr so weit über der Stufe, %</translation>
    </message>
    <message>
        <source>Room kept for services that charge, Wh</source>
        <translation>Platz für Dienste, die laden, Wh</translation>
    </message>
    <message>
        <source>SOC error at full or empty worth a warning, %</source>
        <translation>SOC-Fehler bei voll oder leer, der eine Warnung wert ist, %</translation>
    </message>
    <message>
        <source>SPI bus and chip select</source>
        <translation>SPI-Bus und Chip-Select</translation>
    </message>
    <message>
        <source>SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)</source>
        <translation>SPI-Takt, Hz (MCP3008 bei 2,7 V: 1,35 MHz)</translation>
    </message>
    <message>
        <source>Serial number of the inverter</source>
        <translation>Seriennummer des Wechselrichters</translation>
    </message>
    <message>
        <source>Serial number on the dongle</source>
        <translation>Seriennummer auf dem Dongle</translation>
    </message>
    <message>
        <source>Serial port; a path by place survives unplugging</source>
        <translation>Serielle Schnittstelle; ein Pfad nach Steckplatz übersteht das Abziehen</translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation>Anteil einer Änderung, der sofort weitergegeben wird.</translation>
    </message>
    <message>
        <source>Share of a step done after `response_s`</source>
        <translation>Anteil eines Sprungs, der nach `response_s` erreicht ist</translation>
    </message>
    <message>
        <source>Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w</source>
        <translation>Anteil von pv_peak_w, der eingespeist werden darf (Netzanschlussregel); braucht pv_peak_w</translation>
    </message>
    <message>
        <source>Share of the inverters' rating for loads</source>
        <translation>Anteil der Nennleistung der Wechselrichter für Lasten</translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation>Anteil der Grenze, der für zu schnelle Änderungen frei bleibt.</translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation>Kürzeste angenommene Gültigkeit eines Sollwerts.</translation>
    </message>
    <message>
        <source>Shortest run, s</source>
        <translation>Kürzester Lauf, s</translation>
    </message>
    <message>
        <source>Signal map that goes with the DBC; whole path</source>
        <translation>Signalkarte zur DBC; ganzer Pfad</translation>
    </message>
    <message>
        <source>Site id, unique in the fleet</source>
        <translation>Standort-ID, einmalig in der Flotte</translation>
    </message>
    <message>
        <source>Size of all log files, MB</source>
        <translation>Größe aller Logdateien, MB</translation>
    </message>
    <message>
        <source>Slope of its end, share/s</source>
        <translation>Steigung ihres Endes, Anteil/s</translation>
    </message>
    <message>
        <source>Slow pulses: shortest time on, and off, s</source>
        <translation>Langsame Pulse: kürzeste Zeit ein und aus, s</translation>
    </message>
    <message>
        <source>Slowest fan, share</source>
        <translation>Langsamster Lüfter, Anteil</translation>
    </message>
    <message>
        <source>Software limit of charging, W</source>
        <translation>Softwaregrenze des Ladens, W</translation>
    </message>
    <message>
        <source>Software limit of discharging, W</source>
        <translation>Softwaregrenze des Entladens, W</translation>
    </message>
    <message>
        <source>Starts again above the floor by, %</source>
        <translation>Neuer Start so weit über der Untergrenze, %</translation>
    </message>
    <message>
        <source>Starts of the island in a day</source>
        <translation>Starts der Insel je Tag</translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation>Ladezustand, bei dem das Laden endet.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation>Ladezustand für Notstrom; darunter kein Entladen.</translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation>Ladezustand für Notstrom; auch Pläne halten ihn ein.</translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation>Ladezustand, der für Spitzen bereitsteht.</translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation>Ladezustand, der für einen Stromausfall bleibt.</translation>
    </message>
    <message>
        <source>State of health worth a warning, %</source>
        <translation>Gesundheitszustand, der eine Warnung wert ist, %</translation>
    </message>
    <message>
        <source>Static limit of charging, A</source>
        <translation>Feste Grenze beim Laden, A</translation>
    </message>
    <message>
        <source>Static limit of discharging, A</source>
        <translation>Feste Grenze beim Entladen, A</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>Stops below this active power, share of the rating</source>
        <translation>Endet unter dieser Wirkleistung, Anteil der Nennleistung</translation>
    </message>
    <message>
        <source>Supply of the dividers, V</source>
        <translation>Versorgung der Teiler, V</translation>
    </message>
    <message>
        <source>Support: 30 s, or 5 s with a slow end</source>
        <translation>Stützung: 30 s, oder 5 s mit langsamem Ende</translation>
    </message>
    <message>
        <source>Surfaces stay this much above the dew point, K</source>
        <translation>Flächen bleiben so weit über dem Taupunkt, K</translation>
    </message>
    <message>
        <source>TCP port; left out: the profile's</source>
        <translation>TCP-Port; weggelassen: der des Profils</translation>
    </message>
    <message>
        <source>Tapered charge current, 1/h</source>
        <translation>Abgeklungener Ladestrom, 1/h</translation>
    </message>
    <message>
        <source>Test signal that counts in test mode (meter: any); otherwise the frequency is measured</source>
        <translation>Testsignal, das im Testbetrieb gilt (meter: jedes); sonst wird die Frequenz gemessen</translation>
    </message>
    <message>
        <source>That ramp, % of the rating a second</source>
        <translation>Diese Rampe, % der Nennleistung je Sekunde</translation>
    </message>
    <message>
        <source>The grid code; its values are in docs/grid-code.md</source>
        <translation>Die Netzanschlussregel; ihre Werte stehen in docs/grid-code.md</translation>
    </message>
    <message>
        <source>The installer accepts that the profile has not been checked on this very device</source>
        <translation>Der Installateur nimmt hin, dass das Profil an diesem Gerät nicht geprüft ist</translation>
    </message>
    <message>
        <source>The installer accepts that this device goes on with its last set-point when the controller dies</source>
        <translation>Der Installateur nimmt hin, dass dieses Gerät mit seinem letzten Sollwert weiterläuft, wenn der Regler ausfällt</translation>
    </message>
    <message>
        <source>The installer's word that it was; else the unit warns until `ballast commission` has passed</source>
        <translation>Wort des Installateurs, dass es so war; sonst warnt die Anlage, bis `ballast commission` bestanden ist</translation>
    </message>
    <message>
        <source>The maker's DBC for a profile that needs one; whole path</source>
        <translation>DBC des Herstellers für ein Profil, das eine braucht; ganzer Pfad</translation>
    </message>
    <message>
        <source>The planner is ended after this time, s</source>
        <translation>Nach dieser Zeit wird der Planer beendet, s</translation>
    </message>
    <message>
        <source>The power factor never gets worse than this; 0: no limit</source>
        <translation>Der Leistungsfaktor wird nie schlechter als dies; 0: keine Grenze</translation>
    </message>
    <message>
        <source>The same for what must read back as written, or the board is not used: a watchdog of its outputs</source>
        <translation>Ebenso für das, was wie geschrieben zurückgelesen werden muss, sonst wird die Platine nicht benutzt: ein Watchdog ihrer Ausgänge</translation>
    </message>
    <message>
        <source>The screen is dark this long after the last touch, s; 0: never. The first touch then only wakes</source>
        <translation>So lange nach der letzten Berührung ist der Bildschirm dunkel, s; 0: nie. Die erste Berührung weckt dann nur</translation>
    </message>
    <message>
        <source>The screen is dimmed this long after the last touch, s; 0: never. Stop still acts at once</source>
        <translation>So lange nach der letzten Berührung wird der Bildschirm gedimmt, s; 0: nie. Stopp wirkt weiter sofort</translation>
    </message>
    <message>
        <source>The touchscreen</source>
        <translation>Der Touchscreen</translation>
    </message>
    <message>
        <source>This BMS counts current the other way round than its profile says</source>
        <translation>Dieses BMS zählt den Strom anders herum, als sein Profil sagt</translation>
    </message>
    <message>
        <source>This unit's own id (who am I)</source>
        <translation>Eigene ID dieser Anlage (wer bin ich)</translation>
    </message>
    <message>
        <source>Threshold, Hz, with its time to full power</source>
        <translation>Schwelle, Hz, mit ihrer Zeit bis zur vollen Leistung</translation>
    </message>
    <message>
        <source>Time constant of the pull to the BMS, h</source>
        <translation>Zeitkonstante der Angleichung an das BMS, h</translation>
    </message>
    <message>
        <source>Time for 95 % of a step, s; instead of time_constant_s</source>
        <translation>Zeit für 95 % eines Sprungs, s; statt time_constant_s</translation>
    </message>
    <message>
        <source>Time for `response_share` of a step, s</source>
        <translation>Zeit für `response_share` eines Sprungs, s</translation>
    </message>
    <message>
        <source>Time for the contactor to move, s</source>
        <translation>Zeit, in der sich das Schütz bewegt, s</translation>
    </message>
    <message>
        <source>Time for the inverters to make the grid, s</source>
        <translation>Zeit, in der die Wechselrichter das Netz bilden, s</translation>
    </message>
    <message>
        <source>Time in files: UTC or CET</source>
        <translation>Zeit in Dateien: UTC oder CET</translation>
    </message>
    <message>
        <source>Trips before the long wait</source>
        <translation>Auslösungen vor dem langen Warten</translation>
    </message>
    <message>
        <source>Two's complement</source>
        <translation>Zweierkomplement</translation>
    </message>
    <message>
        <source>Unasked charge current, share of allowed</source>
        <translation>Unverlangter Ladestrom, Anteil des erlaubten</translation>
    </message>
    <message>
        <source>Under-frequency against nominal, Hz</source>
        <translation>Unterfrequenz gegen Nennwert, Hz</translation>
    </message>
    <message>
        <source>Unit id; left out: the profile's</source>
        <translation>Geräte-ID; weggelassen: die des Profils</translation>
    </message>
    <message>
        <source>Up to this state of charge, %</source>
        <translation>Bis zu diesem Ladezustand, %</translation>
    </message>
    <message>
        <source>Upper end of the reservoir, %</source>
        <translation>Oberes Ende des Speichers, %</translation>
    </message>
    <message>
        <source>Usable energy, Wh</source>
        <translation>Nutzbare Energie, Wh</translation>
    </message>
    <message>
        <source>Use the slower ramp of a critical grid</source>
        <translation>Langsamere Rampe eines kritischen Netzes verwenden</translation>
    </message>
    <message>
        <source>Usual or rated power of what it switches, W</source>
        <translation>Übliche oder Nennleistung dessen, was er schaltet, W</translation>
    </message>
    <message>
        <source>Value at count 0</source>
        <translation>Wert bei Zählerstand 0</translation>
    </message>
    <message>
        <source>Value for level 0</source>
        <translation>Wert für Pegel 0</translation>
    </message>
    <message>
        <source>Value of one count</source>
        <translation>Wert eines Zählschritts</translation>
    </message>
    <message>
        <source>Value of one unit of the line's level</source>
        <translation>Wert einer Einheit des Pegels der Leitung</translation>
    </message>
    <message>
        <source>Value when nothing renews its command</source>
        <translation>Wert, wenn nichts seinen Befehl erneuert</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long although the other side does are frozen, s</source>
        <translation>So lange unbewegte Werte, obwohl die andere Seite sich bewegt, sind eingefroren, s</translation>
    </message>
    <message>
        <source>Values that do not move at all for this long are frozen, s; left out: at least four polls</source>
        <translation>Werte, die sich so lange gar nicht bewegen, sind eingefroren, s; ohne Angabe: mindestens vier Abfragen</translation>
    </message>
    <message>
        <source>Version of this format</source>
        <translation>Version dieses Formats</translation>
    </message>
    <message>
        <source>Voltage (1 is nominal) and share of the base, + injects</source>
        <translation>Spannung (1 ist Nennwert) und Anteil der Basis, + speist ein</translation>
    </message>
    <message>
        <source>Voltage above is outside, share of nominal</source>
        <translation>Spannung darüber ist außerhalb, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Voltage below is a deep dip, share of nominal</source>
        <translation>Spannung darunter ist ein tiefer Einbruch, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Voltage below is outside, share of nominal</source>
        <translation>Spannung darunter ist außerhalb, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Voltage difference, share of nominal</source>
        <translation>Spannungsunterschied, Anteil vom Nennwert</translation>
    </message>
    <message>
        <source>Volumes are paid for: no test without acknowledgement</source>
        <translation>Mengen werden bezahlt: kein Test ohne Bestätigung</translation>
    </message>
    <message>
        <source>Wait after a failed start or return, s</source>
        <translation>Warten nach fehlgeschlagenem Start oder Rückkehr, s</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it begins</source>
        <translation>Ortszeit HH:MM, zu der er beginnt</translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it ends; not after `start`: on the next day</source>
        <translation>Ortszeit HH:MM, zu der er endet; nicht nach `start`: am Folgetag</translation>
    </message>
    <message>
        <source>Warning above this cabinet humidity, %</source>
        <translation>Warnung über dieser Schrankfeuchte, %</translation>
    </message>
    <message>
        <source>Warning above this processor temperature, °C</source>
        <translation>Warnung über dieser Prozessortemperatur, °C</translation>
    </message>
    <message>
        <source>Warning below this rack voltage, V</source>
        <translation>Warnung unter dieser Rackspannung, V</translation>
    </message>
    <message>
        <source>Wear per kWh charged and per kWh discharged</source>
        <translation>Verschleiß je geladener und je entladener kWh</translation>
    </message>
    <message>
        <source>What artifacts call this hardware; left out: as the computer calls itself, e.g. raspberry-pi-4</source>
        <translation>Wie Artefakte diese Hardware nennen; weggelassen: wie der Computer sich nennt, z. B. raspberry-pi-4</translation>
    </message>
    <message>
        <source>What commands of the cloud may do; restarting needs installer</source>
        <translation>Was Befehle der Cloud dürfen; zum Neustarten ist installer nötig</translation>
    </message>
    <message>
        <source>What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)</source>
        <translation>Was bei voller Aktivierung endet: die gesehene Frequenz, die Leistung oder nichts (auch LFSM)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What runs below while something is sold: nothing, schedules, or whoever would decide</source>
        <translation>Was darunter läuft, solange etwas verkauft ist: nichts, Fahrpläne oder wer sonst entscheidet</translation>
    </message>
    <message>
        <source>What the contract says after that: release it, hold it, or the limit of this section</source>
        <translation>Was der Vertrag danach sagt: aufheben, halten oder die Grenze dieses Abschnitts</translation>
    </message>
    <message>
        <source>What the droop counts from</source>
        <translation>Worauf sich die Statik bezieht</translation>
    </message>
    <message>
        <source>What the inverters' own protection should be set to; names in docs/grid-code.md</source>
        <translation>Worauf der eigene Schutz der Wechselrichter eingestellt sein soll; Namen in docs/grid-code.md</translation>
    </message>
    <message>
        <source>What the mode must want, W</source>
        <translation>Was die Betriebsart wollen muss, W</translation>
    </message>
    <message>
        <source>What the shares count from: apparent or active rating</source>
        <translation>Worauf sich die Anteile beziehen: Schein- oder Wirk-Nennleistung</translation>
    </message>
    <message>
        <source>What the shares of pf_by_p count from, W; left out: all inverters discharging</source>
        <translation>Worauf sich die Anteile von pf_by_p beziehen, W; weggelassen: alle Wechselrichter beim Entladen</translation>
    </message>
    <message>
        <source>What the shares of q_by_u count from, VA; left out: all inverters</source>
        <translation>Worauf sich die Anteile von q_by_u beziehen, VA; weggelassen: alle Wechselrichter</translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation>Was ohne gültigen Sollwert gilt.</translation>
    </message>
    <message>
        <source>Where the NTC is; the fixed resistor is on the other side</source>
        <translation>Wo der NTC sitzt; der feste Widerstand ist auf der anderen Seite</translation>
    </message>
    <message>
        <source>Whether Q(U) of the preset is in force</source>
        <translation>Ob Q(U) der Vorgabe gilt</translation>
    </message>
    <message>
        <source>Whether the controller adds this response</source>
        <translation>Ob der Regler diese Antwort beiträgt</translation>
    </message>
    <message>
        <source>Whether the controller waits</source>
        <translation>Ob der Regler wartet</translation>
    </message>
    <message>
        <source>Whether the grid code slows set-points down</source>
        <translation>Ob die Netzanschlussregel Sollwerte verlangsamt</translation>
    </message>
    <message>
        <source>Whether the voltage limits active power</source>
        <translation>Ob die Spannung die Wirkleistung begrenzt</translation>
    </message>
    <message>
        <source>Which byte comes first</source>
        <translation>Welches Byte zuerst kommt</translation>
    </message>
    <message>
        <source>Which power comes first inside the apparent power of an inverter</source>
        <translation>Welche Leistung innerhalb der Scheinleistung eines Wechselrichters vorgeht</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>Welches Produkt</translation>
    </message>
    <message>
        <source>Which rack, of a battery system that has several behind one unit</source>
        <translation>Welches Rack, bei einem Batteriesystem mit mehreren hinter einer Geräte-ID</translation>
    </message>
    <message>
        <source>Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out</source>
        <translation>Welche Lesart der Profilkarte stimmt (1, 2, …), wo das Gerät es nicht sagt; 0 findet es heraus</translation>
    </message>
    <message>
        <source>Whoever has logged in is logged out after this long without a touch, s</source>
        <translation>Wer angemeldet ist, wird ohne Berührung nach dieser Zeit abgemeldet, s</translation>
    </message>
    <message>
        <source>Width of the linear taper at both ends, %</source>
        <translation>Breite der linearen Absenkung an beiden Enden, %</translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation>Fenster, dessen Mittelwert die Bezugsgrenze hält; 0: jeder Augenblick.</translation>
    </message>
    <message>
        <source>Windows of a grid code</source>
        <translation>Fenster einer Netzanschlussregel</translation>
    </message>
    <message>
        <source>Without a frequency full power goes to the baseline in, s</source>
        <translation>Ohne Frequenz geht volle Leistung zur Grundlinie in, s</translation>
    </message>
    <message>
        <source>Without meter: inverter sees no grid, s</source>
        <translation>Ohne Zähler: Wechselrichter sieht kein Netz, s</translation>
    </message>
    <message>
        <source>X.509 certificate, PEM</source>
        <translation>X.509-Zertifikat, PEM</translation>
    </message>
    <message>
        <source>are shed below this state of charge, %</source>
        <translation>werden unter diesem Ladezustand abgeworfen, %</translation>
    </message>
    <message>
        <source>f1: full discharge, Hz; left out: that of the product</source>
        <translation>f1: volles Entladen, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>f2: discharging begins, Hz; left out: that of the product</source>
        <translation>f2: Entladen beginnt, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>f3: charging begins, Hz; left out: that of the product</source>
        <translation>f3: Laden beginnt, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>f4: full charge, Hz; left out: that of the product</source>
        <translation>f4: volles Laden, Hz; weggelassen: das des Produkts</translation>
    </message>
    <message>
        <source>fixed, time_of_use (windows), or dynamic (market prices handed in while running)</source>
        <translation>fixed, time_of_use (Fenster) oder dynamic (Marktpreise, im Betrieb geliefert)</translation>
    </message>
    <message>
        <source>grid, pv, load or generator</source>
        <translation>grid, pv, load oder generator</translation>
    </message>
    <message>
        <source>python-can channel</source>
        <translation>python-can-Kanal</translation>
    </message>
    <message>
        <source>python-can channel, may be that of a battery</source>
        <translation>python-can-Kanal, darf der einer Batterie sein</translation>
    </message>
    <message>
        <source>python-can interface</source>
        <translation>python-can-Schnittstelle</translation>
    </message>
    <message>
        <source>stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</source>
        <translation>stratopi: Ordner von timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</translation>
    </message>
    <message>
        <source>systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog</source>
        <translation>systemd (das selbst /dev/watchdog bedient), stratopi oder der Pfad eines Watchdogs: /dev/watchdog</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation>ZUM SETZEN HALTEN</translation>
    </message>
    <message>
        <source>Nothing can be set here</source>
        <translation>Hier lässt sich nichts einstellen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>This screen is not connected to the settings of the unit. Change them in the site file.</source>
        <translation>Dieser Bildschirm ist nicht mit den Einstellungen der Anlage verbunden. Sie werden in der Standortdatei geändert.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Being changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Change 1 setting</source>
        <translation>1 Einstellung ändern</translation>
    </message>
    <message>
        <source>Change {0} settings</source>
        <translation>{0} Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Ändern: {0}</translation>
    </message>
    <message>
        <source>Changed by: {0}</source>
        <translation>Ändern darf: {0}</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was changed: {0}</source>
        <translation>Nichts wurde geändert: {0}</translation>
    </message>
    <message>
        <source>Review 1 change</source>
        <translation>1 Änderung prüfen</translation>
    </message>
    <message>
        <source>Review {0} changes</source>
        <translation>{0} Änderungen prüfen</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>This is what taking the last change back does</source>
        <translation>Das bewirkt die Rücknahme der letzten Änderung</translation>
    </message>
    <message>
        <source>This is what will be changed</source>
        <translation>Das wird geändert</translation>
    </message>
    <message>
        <source>Time zone: {0}</source>
        <translation>Zeitzone: {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} in force</source>
        <translation>{0} wirksam</translation>
    </message>
    <message>
        <source>{0} in force, {1} at the next start</source>
        <translation>{0} wirksam, {1} ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>SetupFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ShelveSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It calls nobody for that time. What the unit does about it stays the same.</source>
        <translation>Er ruft so lange niemanden. Was die Anlage dagegen tut, bleibt gleich.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Zurückstellen: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ShelveView</name>
    <message>
        <source>Choose a reason</source>
        <translation>Einen Grund wählen</translation>
    </message>
    <message>
        <source>Put aside for {0}</source>
        <translation>Für {0} zurückstellen</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>HOLD TO CHANGE</source>
        <translation>ZUM WECHSELN HALTEN</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation>Zustand der Anlage</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>From here there is no way to this state.</source>
        <translation>Von hier führt kein Weg in diesen Zustand.</translation>
    </message>
    <message>
        <source>Needs the PIN: {0}</source>
        <translation>PIN nötig: {0}</translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation>Zurück auf Auto</translation>
    </message>
    <message>
        <source>The unit is in this state already.</source>
        <translation>Die Anlage ist schon in diesem Zustand.</translation>
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
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Access: %1</source>
        <translation>Zugang: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Betriebsart: %1</translation>
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
        <translation>(Software)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Nobody has answered the stop. Use the emergency stop or the main switch of the unit.</source>
        <translation>Niemand hat auf den Stopp geantwortet. Not-Halt oder Hauptschalter der Anlage benutzen.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>The stop was refused: {0}</source>
        <translation>Der Stopp wurde abgelehnt: {0}</translation>
    </message>
    <message>
        <source>release</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>stop again</source>
        <translation>erneut stoppen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A critical alarm holds it; see Alarms.</source>
        <translation>Ein kritischer Alarm hält sie; siehe Alarme.</translation>
    </message>
    <message>
        <source>A lamp on the cabinet.</source>
        <translation>Eine Lampe am Schrank.</translation>
    </message>
    <message>
        <source>A manual set-point is in force; see Set-point.</source>
        <translation>Ein Sollwert von Hand gilt; siehe Sollwert.</translation>
    </message>
    <message>
        <source>A schedule asks for this power.</source>
        <translation>Ein Fahrplan verlangt diese Leistung.</translation>
    </message>
    <message>
        <source>Another system has set this power.</source>
        <translation>Ein anderes System hat diese Leistung gesetzt.</translation>
    </message>
    <message>
        <source>Battery {place} does not answer.</source>
        <translation>Batterie {place} antwortet nicht.</translation>
    </message>
    <message>
        <source>Battery {place} was emptied too deeply and must not be charged.</source>
        <translation>Batterie {place} war zu tief entladen und darf nicht geladen werden.</translation>
    </message>
    <message>
        <source>Charging with what the grid connection has to spare.</source>
        <translation>Lädt mit dem, was der Netzanschluss übrig hat.</translation>
    </message>
    <message>
        <source>Connection to the grid.</source>
        <translation>Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>Emergency stop. Release it on the cabinet, then under Set-point.</source>
        <translation>Not-Halt. Am Schrank lösen, dann unter Sollwert.</translation>
    </message>
    <message>
        <source>Emergency supply of a group of loads.</source>
        <translation>Notstrom für eine Gruppe von Verbrauchern.</translation>
    </message>
    <message>
        <source>Energy from the grid costs more now than stored energy.</source>
        <translation>Energie aus dem Netz kostet jetzt mehr als gespeicherte.</translation>
    </message>
    <message>
        <source>Energy is cheap now and dear later.</source>
        <translation>Strom ist jetzt billig und später teuer.</translation>
    </message>
    <message>
        <source>Feeding in earns more now than keeping the energy.</source>
        <translation>Einspeisen bringt jetzt mehr, als die Energie zu behalten.</translation>
    </message>
    <message>
        <source>Feeding in would cost money now.</source>
        <translation>Einspeisen würde jetzt Geld kosten.</translation>
    </message>
    <message>
        <source>Feeding the solar surplus in earns more than storing it.</source>
        <translation>Den Solarüberschuss einzuspeisen bringt mehr, als ihn zu speichern.</translation>
    </message>
    <message>
        <source>Following what is used here, so that nothing is fed into the grid.</source>
        <translation>Folgt dem Verbrauch, damit nichts eingespeist wird.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its temperature limit.</source>
        <translation>Gebremst: Eine Zelle ist nahe ihrer Temperaturgrenze.</translation>
    </message>
    <message>
        <source>Held back: a cell is near its voltage limit.</source>
        <translation>Gebremst: Eine Zelle ist nahe ihrer Spannungsgrenze.</translation>
    </message>
    <message>
        <source>Held back: a phase of the grid connection is at its fuse.</source>
        <translation>Gebremst: Eine Phase des Anschlusses ist an ihrer Sicherung.</translation>
    </message>
    <message>
        <source>Held back: after a power cut the power grows slowly.</source>
        <translation>Gebremst: Nach einem Stromausfall steigt die Leistung langsam.</translation>
    </message>
    <message>
        <source>Held back: after a start or a disturbance the power grows slowly.</source>
        <translation>Gebremst: Nach Start oder Störung steigt die Leistung langsam.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} is hot.</source>
        <translation>Gebremst: Wechselrichter {place} ist heiß.</translation>
    </message>
    <message>
        <source>Held back: inverter {place} supports the grid voltage first.</source>
        <translation>Gebremst: Wechselrichter {place} stützt zuerst die Netzspannung.</translation>
    </message>
    <message>
        <source>Held back: power is kept free to support the grid.</source>
        <translation>Gebremst: Leistung wird zur Netzstützung frei gehalten.</translation>
    </message>
    <message>
        <source>Held back: power limit of this site.</source>
        <translation>Gebremst: Leistungsgrenze dieses Standorts.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more current right now.</source>
        <translation>Gebremst: Die Batterie erlaubt gerade nicht mehr Strom.</translation>
    </message>
    <message>
        <source>Held back: the battery allows no more power right now.</source>
        <translation>Gebremst: Die Batterie erlaubt gerade nicht mehr Leistung.</translation>
    </message>
    <message>
        <source>Held back: the battery carried more current than it allows.</source>
        <translation>Gebremst: Die Batterie führte mehr Strom, als sie erlaubt.</translation>
    </message>
    <message>
        <source>Held back: the battery does not allow it right now.</source>
        <translation>Gebremst: Die Batterie erlaubt es gerade nicht.</translation>
    </message>
    <message>
        <source>Held back: the battery is at the reserve it keeps.</source>
        <translation>Gebremst: Die Batterie ist an ihrer Reserve.</translation>
    </message>
    <message>
        <source>Held back: the battery is full or nearly full.</source>
        <translation>Gebremst: Die Batterie ist voll oder fast voll.</translation>
    </message>
    <message>
        <source>Held back: the battery is near its voltage limit.</source>
        <translation>Gebremst: Die Batterie ist nahe ihrer Spannungsgrenze.</translation>
    </message>
    <message>
        <source>Held back: the battery voltage is near a limit of inverter {place}.</source>
        <translation>Gebremst: Batteriespannung nahe der Grenze von Wechselrichter {place}.</translation>
    </message>
    <message>
        <source>Held back: the currents of the grid connection are not known.</source>
        <translation>Gebremst: Die Ströme am Netzanschluss sind unbekannt.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more export.</source>
        <translation>Gebremst: Der Netzanschluss erlaubt nicht mehr Einspeisung.</translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more import.</source>
        <translation>Gebremst: Der Netzanschluss erlaubt nicht mehr Bezug.</translation>
    </message>
    <message>
        <source>Held back: the grid has only just recovered.</source>
        <translation>Gebremst: Das Netz hat sich gerade erst erholt.</translation>
    </message>
    <message>
        <source>Held back: the grid operator allows no more feed-in.</source>
        <translation>Gebremst: Der Netzbetreiber erlaubt nicht mehr Einspeisung.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits charging from the grid.</source>
        <translation>Gebremst: Der Netzbetreiber begrenzt das Laden aus dem Netz.</translation>
    </message>
    <message>
        <source>Held back: the grid operator limits feeding in.</source>
        <translation>Gebremst: Der Netzbetreiber begrenzt die Einspeisung.</translation>
    </message>
    <message>
        <source>Held back: the grid power is not known.</source>
        <translation>Gebremst: Die Netzleistung ist unbekannt.</translation>
    </message>
    <message>
        <source>Held back: the grid voltage is outside its normal range.</source>
        <translation>Gebremst: Die Netzspannung ist nicht im normalen Bereich.</translation>
    </message>
    <message>
        <source>Inverter {place} does not answer.</source>
        <translation>Wechselrichter {place} antwortet nicht.</translation>
    </message>
    <message>
        <source>Inverter {place} is not running.</source>
        <translation>Wechselrichter {place} läuft nicht.</translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault; see Alarms.</source>
        <translation>Wechselrichter {place} meldet eine Störung; siehe Alarme.</translation>
    </message>
    <message>
        <source>It catches a sudden fall of the grid frequency.</source>
        <translation>Sie fängt einen plötzlichen Abfall der Netzfrequenz auf.</translation>
    </message>
    <message>
        <source>It gets ready again to support the grid.</source>
        <translation>Sie macht sich wieder bereit, das Netz zu stützen.</translation>
    </message>
    <message>
        <source>It helps to keep the frequency of the grid steady.</source>
        <translation>Sie hilft, die Netzfrequenz stabil zu halten.</translation>
    </message>
    <message>
        <source>It is kept ready for a power cut.</source>
        <translation>Sie wird für einen Stromausfall bereitgehalten.</translation>
    </message>
    <message>
        <source>It is kept ready to support the grid.</source>
        <translation>Sie wird zur Stützung des Netzes bereitgehalten.</translation>
    </message>
    <message>
        <source>It rests until another system sets a power.</source>
        <translation>Sie ruht, bis ein anderes System eine Leistung setzt.</translation>
    </message>
    <message>
        <source>It waits safely, because no battery answers.</source>
        <translation>Sie wartet sicher, weil keine Batterie antwortet.</translation>
    </message>
    <message>
        <source>It waits safely, because the grid meter does not answer.</source>
        <translation>Sie wartet sicher, weil der Netzzähler nicht antwortet.</translation>
    </message>
    <message>
        <source>Its power is kept free to support the grid.</source>
        <translation>Ihre Leistung bleibt frei, um das Netz zu stützen.</translation>
    </message>
    <message>
        <source>Manual mode is waiting for a set-point.</source>
        <translation>Der Handbetrieb wartet auf einen Sollwert.</translation>
    </message>
    <message>
        <source>No more than this may be fed into the grid.</source>
        <translation>Mehr darf nicht ins Netz eingespeist werden.</translation>
    </message>
    <message>
        <source>No system sets a power, so the timetable decides.</source>
        <translation>Kein System setzt eine Leistung: der Zeitplan entscheidet.</translation>
    </message>
    <message>
        <source>No system sets a power, so your own energy is used first.</source>
        <translation>Kein System setzt eine Leistung: eigene Energie zuerst.</translation>
    </message>
    <message>
        <source>Ready to help when much power is drawn.</source>
        <translation>Bereit zu helfen, wenn viel Leistung gebraucht wird.</translation>
    </message>
    <message>
        <source>Recharging while the grid has room, for the next peak.</source>
        <translation>Lädt für die nächste Spitze nach, solange das Netz Luft hat.</translation>
    </message>
    <message>
        <source>So that as little as possible is bought from the grid.</source>
        <translation>Damit möglichst wenig aus dem Netz gekauft wird.</translation>
    </message>
    <message>
        <source>So that no more than the limit is drawn from the grid.</source>
        <translation>Damit nicht mehr als die Grenze aus dem Netz bezogen wird.</translation>
    </message>
    <message>
        <source>So that no more than the limit is fed into the grid.</source>
        <translation>Damit nicht mehr als die Grenze eingespeist wird.</translation>
    </message>
    <message>
        <source>So that the nearly empty battery {place} takes no harm.</source>
        <translation>Damit die fast leere Batterie {place} keinen Schaden nimmt.</translation>
    </message>
    <message>
        <source>Solar power as far as it can be used without the grid.</source>
        <translation>Solarstrom, soweit er ohne Netz genutzt werden kann.</translation>
    </message>
    <message>
        <source>Solar surplus is kept for dearer hours.</source>
        <translation>Solarüberschuss wird für teurere Stunden aufgehoben.</translation>
    </message>
    <message>
        <source>Stopped by the operator. Release it under Set-point.</source>
        <translation>Vom Bediener gestoppt. Unter Sollwert lösen.</translation>
    </message>
    <message>
        <source>Storing surplus power in the battery</source>
        <translation>Überschuss wird in der Batterie gespeichert</translation>
    </message>
    <message>
        <source>Taking energy from the grid earns money now.</source>
        <translation>Energie aus dem Netz zu nehmen bringt jetzt Geld.</translation>
    </message>
    <message>
        <source>The battery has no more charge than it should keep.</source>
        <translation>Die Batterie hat nicht mehr Ladung, als sie behalten soll.</translation>
    </message>
    <message>
        <source>The battery is as full as it should be.</source>
        <translation>Die Batterie ist so voll, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The battery is being stopped</source>
        <translation>Die Batterie wird angehalten</translation>
    </message>
    <message>
        <source>The battery is charging</source>
        <translation>Die Batterie lädt</translation>
    </message>
    <message>
        <source>The battery is charging as set by hand</source>
        <translation>Die Batterie lädt wie von Hand gesetzt</translation>
    </message>
    <message>
        <source>The battery is discharging</source>
        <translation>Die Batterie entlädt</translation>
    </message>
    <message>
        <source>The battery is discharging as set by hand</source>
        <translation>Die Batterie entlädt wie von Hand gesetzt</translation>
    </message>
    <message>
        <source>The battery is fuller than it should be.</source>
        <translation>Die Batterie ist voller, als sie sein soll.</translation>
    </message>
    <message>
        <source>The battery is held at rest by hand</source>
        <translation>Die Batterie ruht auf Anweisung von Hand</translation>
    </message>
    <message>
        <source>The battery is refilled to the charge it should keep.</source>
        <translation>Sie füllt die Ladung auf, die sie behalten soll.</translation>
    </message>
    <message>
        <source>The battery is resting</source>
        <translation>Die Batterie ruht</translation>
    </message>
    <message>
        <source>The battery is starting</source>
        <translation>Die Batterie startet</translation>
    </message>
    <message>
        <source>The battery is stopped</source>
        <translation>Die Batterie ist gestoppt</translation>
    </message>
    <message>
        <source>The battery is supplying the {consumer}</source>
        <translation>Die Batterie versorgt {consumer}</translation>
    </message>
    <message>
        <source>The battery is to be filled.</source>
        <translation>Die Batterie soll gefüllt werden.</translation>
    </message>
    <message>
        <source>The battery is waking up.</source>
        <translation>Die Batterie wacht auf.</translation>
    </message>
    <message>
        <source>The battery's power is not known</source>
        <translation>Die Leistung der Batterie ist nicht bekannt</translation>
    </message>
    <message>
        <source>The cells of battery {place} are being evened out.</source>
        <translation>Die Zellen von Batterie {place} werden ausgeglichen.</translation>
    </message>
    <message>
        <source>The cells of battery {place} are even.</source>
        <translation>Die Zellen von Batterie {place} sind ausgeglichen.</translation>
    </message>
    <message>
        <source>The emergency supply is off; see Alarms.</source>
        <translation>Der Notstrom ist aus; siehe Alarme.</translation>
    </message>
    <message>
        <source>The energy is kept for a later time.</source>
        <translation>Die Energie wird für später aufgehoben.</translation>
    </message>
    <message>
        <source>The grid connection alone is not enough now.</source>
        <translation>Der Netzanschluss allein reicht jetzt nicht.</translation>
    </message>
    <message>
        <source>The grid contactor does not do what it is told; see Alarms.</source>
        <translation>Das Netzschütz tut nicht, was es soll; siehe Alarme.</translation>
    </message>
    <message>
        <source>The grid frequency is not known, so supporting the grid ends.</source>
        <translation>Die Netzfrequenz ist unbekannt; die Netzstützung endet.</translation>
    </message>
    <message>
        <source>The grid is back; going back to it.</source>
        <translation>Das Netz ist wieder da; es wird zurückgeschaltet.</translation>
    </message>
    <message>
        <source>The manual set-point has run out.</source>
        <translation>Der Sollwert von Hand ist abgelaufen.</translation>
    </message>
    <message>
        <source>The program is shutting down.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The stored energy is kept for dearer hours.</source>
        <translation>Die Energie wird für teurere Stunden aufgehoben.</translation>
    </message>
    <message>
        <source>The unit is in maintenance.</source>
        <translation>Die Anlage ist in Wartung.</translation>
    </message>
    <message>
        <source>The unit is switched to idle.</source>
        <translation>Die Anlage ist auf Leerlauf geschaltet.</translation>
    </message>
    <message>
        <source>There is a power cut; the battery supplies what it can.</source>
        <translation>Stromausfall; die Batterie versorgt, was sie kann.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply cannot start, see Alarms.</source>
        <translation>Es ist Stromausfall; die Notversorgung kann nicht starten, siehe Alarme.</translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply is starting.</source>
        <translation>Stromausfall; der Notstrom startet.</translation>
    </message>
    <message>
        <source>There is a power cut; too little is left in the battery to take over.</source>
        <translation>Es ist Stromausfall; in der Batterie ist zu wenig, um zu übernehmen.</translation>
    </message>
    <message>
        <source>There is no plan yet, so as little as possible is bought from the grid.</source>
        <translation>Noch kein Plan: Es wird möglichst wenig aus dem Netz gekauft.</translation>
    </message>
    <message>
        <source>There is nothing to gain at the moment.</source>
        <translation>Im Augenblick ist nichts zu gewinnen.</translation>
    </message>
    <message>
        <source>There is too little power in the grid; the battery helps.</source>
        <translation>Im Netz ist zu wenig Leistung; die Batterie hilft.</translation>
    </message>
    <message>
        <source>There is too much power in the grid; the battery helps.</source>
        <translation>Im Netz ist zu viel Leistung; die Batterie hilft.</translation>
    </message>
    <message>
        <source>There must be room for energy that costs less than nothing.</source>
        <translation>Es muss Platz sein für Energie, die weniger als nichts kostet.</translation>
    </message>
    <message>
        <source>This is the most inverter {place} can do.</source>
        <translation>Mehr kann Wechselrichter {place} nicht.</translation>
    </message>
    <message>
        <source>This mode only measures and leaves the battery alone.</source>
        <translation>Diese Betriebsart misst nur und lässt die Batterie in Ruhe.</translation>
    </message>
    <message>
        <source>Waiting for the safety timer of inverter {place}.</source>
        <translation>Wartet auf den Sicherheitstimer von Wechselrichter {place}.</translation>
    </message>
    <message>
        <source>Waiting for the time at which it may charge.</source>
        <translation>Wartet auf die Zeit, zu der geladen werden darf.</translation>
    </message>
    <message>
        <source>Waiting for {place} to answer.</source>
        <translation>Wartet auf Antwort von {place}.</translation>
    </message>
    <message>
        <source>Waiting until the grid has been normal for long enough.</source>
        <translation>Wartet, bis das Netz lange genug normal war.</translation>
    </message>
    <message>
        <source>Waiting until voltage and frequency of the grid are normal.</source>
        <translation>Wartet, bis Spannung und Frequenz des Netzes normal sind.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>das Haus</translation>
    </message>
    <message>
        <source>site</source>
        <translation>den Betrieb</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Program and computer</source>
        <translation>Programm und Computer</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Diese Anlage</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} d {1} h</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>Schritt beenden</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Hold for maintenance</source>
        <translation>Für Wartung halten</translation>
    </message>
    <message>
        <source>Hold to begin</source>
        <translation>Zum Beginnen halten</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Funktionierte nicht</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Funktionierte</translation>
    </message>
</context>
<context>
    <name>TestView</name>
    <message>
        <source>{done} of {count} steps done</source>
        <translation>{done} von {count} Schritten erledigt</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>adding up</source>
        <translation>wird summiert</translation>
    </message>
    <message>
        <source>{0} h not recorded</source>
        <translation>{0} h nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Charged</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>From grid</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>To grid</source>
        <translation>Ins Netz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>own energy</source>
        <translation>eigener Strom</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Touch to read a value</source>
        <translation>Berühren, um einen Wert zu lesen</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>%1 in</source>
        <translation>%1 rein</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 raus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>The lines grow from the right as time passes</source>
        <translation>Die Linien wachsen mit der Zeit von rechts</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation>Diese Anlage führt keinen Verlauf. In der Anlagendatei einschalten: [features] history.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values come after a full minute.</source>
        <translation>Noch nichts aufgezeichnet. Die ersten Werte kommen nach einer vollen Minute.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>from hourly means</source>
        <translation>aus Stundenmitteln</translation>
    </message>
</context>
<context>
    <name>UnitCode</name>
    <message>
        <source>QR code with serial number and address</source>
        <translation>QR-Code mit Seriennummer und Adresse</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>No data from the controller</source>
        <translation>Keine Daten vom Regler</translation>
    </message>
    <message>
        <source>Nothing on this screen is current.</source>
        <translation>Nichts auf diesem Bildschirm ist aktuell.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>0 W because of the stop</source>
        <translation>0 W wegen des Stopps</translation>
    </message>
    <message>
        <source>After a trip ({0})</source>
        <translation>Nach einer Auslösung ({0})</translation>
    </message>
    <message>
        <source>After the start</source>
        <translation>Nach dem Start</translation>
    </message>
    <message>
        <source>As it came from above</source>
        <translation>Wie von oben gekommen</translation>
    </message>
    <message>
        <source>Battery: {0}</source>
        <translation>Batterie: {0}</translation>
    </message>
    <message>
        <source>Between {0} and {1} at a price of {2}</source>
        <translation>Zwischen {0} und {1} bei einem Preis von {2}</translation>
    </message>
    <message>
        <source>Charging from the grid up to {0}</source>
        <translation>Laden aus dem Netz bis {0}</translation>
    </message>
    <message>
        <source>Charging is held back</source>
        <translation>Laden ist gebremst</translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation>Befehl: {0}</translation>
    </message>
    <message>
        <source>Discharging is held back</source>
        <translation>Entladen ist gebremst</translation>
    </message>
    <message>
        <source>Feeding in up to {0}</source>
        <translation>Einspeisung bis {0}</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Netzanschlussregel</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>Grid: {0}</source>
        <translation>Netz: {0}</translation>
    </message>
    <message>
        <source>Held by a limit: {0}</source>
        <translation>Begrenzt durch: {0}</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits of {0}</source>
        <translation>Grenzen von {0}</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured: {0} ({1})</source>
        <translation>Gemessen: {0} ({1})</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>No data from {0}: {1}</source>
        <translation>Keine Daten von {0}: {1}</translation>
    </message>
    <message>
        <source>No plan in force: {0}</source>
        <translation>Kein Plan gilt: {0}</translation>
    </message>
    <message>
        <source>None holds the power back</source>
        <translation>Keine begrenzt die Leistung</translation>
    </message>
    <message>
        <source>Not applied: a stop is immediate</source>
        <translation>Nicht angewandt: ein Stopp wirkt sofort</translation>
    </message>
    <message>
        <source>Not applied: the stop is 0 W</source>
        <translation>Nicht angewandt: der Stopp ist 0 W</translation>
    </message>
    <message>
        <source>Not in the way</source>
        <translation>Nicht im Weg</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Zusätzlich</translation>
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
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Reported back: {0}</source>
        <translation>Rückmeldung: {0}</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Solar: {0}</source>
        <translation>Solar: {0}</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>State of charge: {0}</source>
        <translation>Ladezustand: {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>The grid voltage leaves {0} of discharging and {1} of charging</source>
        <translation>Die Netzspannung lässt {0} Entladen und {1} Laden zu</translation>
    </message>
    <message>
        <source>Use: {0}</source>
        <translation>Verbrauch: {0}</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>clear the fault</source>
        <translation>Störung löschen</translation>
    </message>
    <message>
        <source>form the grid</source>
        <translation>Netz bilden</translation>
    </message>
    <message>
        <source>its reserve is used up</source>
        <translation>seine Reserve ist verbraucht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>locked out by low active power</source>
        <translation>gesperrt wegen kleiner Wirkleistung</translation>
    </message>
    <message>
        <source>not delivered: {0}</source>
        <translation>nicht geliefert: {0}</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>restores its reserve: {0}</source>
        <translation>füllt seine Reserve auf: {0}</translation>
    </message>
    <message>
        <source>the link to the operator is lost</source>
        <translation>die Verbindung zum Betreiber fehlt</translation>
    </message>
    <message>
        <source>valid {0} s</source>
        <translation>gültig {0} s</translation>
    </message>
    <message>
        <source>{0} (without ramp)</source>
        <translation>{0} (ohne Rampe)</translation>
    </message>
    <message>
        <source>{0} can be delivered</source>
        <translation>{0} können geliefert werden</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of it no inverter could take</source>
        <translation>{0} davon konnte kein Wechselrichter übernehmen</translation>
    </message>
    <message>
        <source>{0} of reactive power absorbed</source>
        <translation>{0} Blindleistung aufgenommen</translation>
    </message>
    <message>
        <source>{0} of reactive power injected</source>
        <translation>{0} Blindleistung eingespeist</translation>
    </message>
    <message>
        <source>{0} of the rating allowed</source>
        <translation>{0} der Nennleistung erlaubt</translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation>{0} verkauft</translation>
    </message>
    <message>
        <source>{0}, as set up for this site</source>
        <translation>{0}, wie für den Standort eingestellt</translation>
    </message>
    <message>
        <source>{0}, asked for by {1} at {2}</source>
        <translation>{0}, verlangt von {1} um {2}</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, vorher {1}</translation>
    </message>
    <message>
        <source>{0}. Nobody else wants the power.</source>
        <translation>{0}. Niemand sonst will die Leistung.</translation>
    </message>
</context>
<context>
    <name>WhyArea</name>
    <message>
        <source>Why this power?</source>
        <translation>Warum diese Leistung?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Held still: %1. The controller goes on.</source>
        <translation>Angehalten: %1. Der Regler arbeitet weiter.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Cycle {0} of {1}</source>
        <translation>Zyklus {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+ discharging, − charging</source>
        <translation>+ Entladen, − Laden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>A critical alarm cannot be put aside.</source>
        <translation>Ein kritischer Alarm kann nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>A critical alarm keeps it at zero power.</source>
        <translation>Ein kritischer Alarm hält sie bei null Leistung.</translation>
    </message>
    <message>
        <source>AEM active</source>
        <translation>AEM aktiv</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>Wirkleistung</translation>
    </message>
    <message>
        <source>Acts at once</source>
        <translation>Wirkt sofort</translation>
    </message>
    <message>
        <source>Acts at the next start</source>
        <translation>Wirkt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>After a start or a disturbance the power grows slowly.</source>
        <translation>Nach Start oder Störung steigt die Leistung langsam.</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Lufttemperatur</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms put aside</source>
        <translation>Alarme zurückgestellt</translation>
    </message>
    <message>
        <source>Alarms seen</source>
        <translation>Alarme gesehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All is well: meters, transformers, signs and scales agree.</source>
        <translation>Alles gut: Zähler, Wandler, Vorzeichen und Skalierung stimmen.</translation>
    </message>
    <message>
        <source>All {count} devices are heard.</source>
        <translation>Alle {count} Geräte sind zu hören.</translation>
    </message>
    <message>
        <source>Allowed after the start</source>
        <translation>Nach dem Start erlaubt</translation>
    </message>
    <message>
        <source>An alarm keeps fan or heater off; see Alarms.</source>
        <translation>Ein Alarm hält Lüfter oder Heizung aus; siehe Alarme.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Scheinleistung</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Notstrom</translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation>Notstrom</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Balancing of cells</source>
        <translation>Zellausgleich</translation>
    </message>
    <message>
        <source>Balancing of the cells</source>
        <translation>Ausgleich der Zellen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery last full</source>
        <translation>Batterie zuletzt voll</translation>
    </message>
    <message>
        <source>Battery, planned</source>
        <translation>Batterie, geplant</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Black start</source>
        <translation>Schwarzstart</translation>
    </message>
    <message>
        <source>Both changes are seen here.</source>
        <translation>Beide Wechsel werden hier gesehen.</translation>
    </message>
    <message>
        <source>Bring it into its other position and back.</source>
        <translation>In die andere Stellung bringen und zurück.</translation>
    </message>
    <message>
        <source>Button Acknowledge</source>
        <translation>Taster Quittieren</translation>
    </message>
    <message>
        <source>Button Mode</source>
        <translation>Taster Betriebsart</translation>
    </message>
    <message>
        <source>Button Start</source>
        <translation>Taster Start</translation>
    </message>
    <message>
        <source>Button Stop</source>
        <translation>Taster Stopp</translation>
    </message>
    <message>
        <source>Buttons, lamps, emergency stop</source>
        <translation>Taster, Lampen, Not-Halt</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>By high frequency (LFSM-O)</source>
        <translation>Nach Überfrequenz (LFSM-O)</translation>
    </message>
    <message>
        <source>By low frequency (LFSM-U)</source>
        <translation>Nach Unterfrequenz (LFSM-U)</translation>
    </message>
    <message>
        <source>By time of day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>By voltage, P(U)</source>
        <translation>Nach Spannung, P(U)</translation>
    </message>
    <message>
        <source>CAN bus</source>
        <translation>CAN-Bus</translation>
    </message>
    <message>
        <source>Cabinet air</source>
        <translation>Schrankluft</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation>Kam zuerst</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Change of mode</source>
        <translation>Wechsel der Betriebsart</translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation>Wechsel des Zustands</translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation>Nur laden</translation>
    </message>
    <message>
        <source>Charge {0}</source>
        <translation>{0} laden</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Charging from the grid</source>
        <translation>Laden aus dem Netz</translation>
    </message>
    <message>
        <source>Check its supply and its data cable.</source>
        <translation>Versorgung und Datenkabel prüfen.</translation>
    </message>
    <message>
        <source>Check its supply, its cable and its address under Devices.</source>
        <translation>Versorgung, Kabel und Adresse unter Geräte prüfen.</translation>
    </message>
    <message>
        <source>Check its wiring and its profile.</source>
        <translation>Verdrahtung und Profil prüfen.</translation>
    </message>
    <message>
        <source>Check the assignment</source>
        <translation>Zuweisung prüfen</translation>
    </message>
    <message>
        <source>Check the papers, and the unit's entry in the cloud</source>
        <translation>Papiere und Eintrag des Geräts in der Cloud prüfen</translation>
    </message>
    <message>
        <source>Check whether cables or addresses were swapped.</source>
        <translation>Prüfen, ob Kabel oder Adressen vertauscht sind.</translation>
    </message>
    <message>
        <source>Choose where to look. Devices are only read, nothing is changed.</source>
        <translation>Wo soll gesucht werden? Geräte werden nur gelesen, nichts wird geändert.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Verbund</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>Kälteste Zelle</translation>
    </message>
    <message>
        <source>Coldest surface</source>
        <translation>Kälteste Fläche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Connections tried</source>
        <translation>Verbindungsversuche</translation>
    </message>
    <message>
        <source>Console of the computer: left alone</source>
        <translation>Konsole des Rechners: bleibt unberührt</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Contact of the grid operator</source>
        <translation>Kontakt des Netzbetreibers</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Datei berichtigen</translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation>Kosten sparen</translation>
    </message>
    <message>
        <source>Could deliver</source>
        <translation>Könnte liefern</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Vortag</translation>
    </message>
    <message>
        <source>Dead bus</source>
        <translation>Spannungslose Schiene</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions too late</source>
        <translation>Entscheidungen zu spät</translation>
    </message>
    <message>
        <source>Deeply discharged: never charged without service</source>
        <translation>Tiefentladen: nie ohne Service laden</translation>
    </message>
    <message>
        <source>Delay of the loop (99 %)</source>
        <translation>Verzug der Schleife (99 %)</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Gefundene Geräte</translation>
    </message>
    <message>
        <source>Devices heard</source>
        <translation>Geräte, die zu hören sind</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>War es zu sehen?</translation>
    </message>
    <message>
        <source>Discharge {0}</source>
        <translation>{0} entladen</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>Entlädt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknen</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Everything that is wired has been tried.</source>
        <translation>Alles, was verdrahtet ist, wurde geprüft.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Feed-in to the grid, at most</source>
        <translation>Einspeisung ins Netz, höchstens</translation>
    </message>
    <message>
        <source>Feeding in</source>
        <translation>Speist ein</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>First cause</source>
        <translation>Erste Ursache</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed Q</source>
        <translation>Festes Q</translation>
    </message>
    <message>
        <source>Fixed cos φ</source>
        <translation>Fester cos φ</translation>
    </message>
    <message>
        <source>Fixed power factor</source>
        <translation>Fester Leistungsfaktor</translation>
    </message>
    <message>
        <source>Fixed reactive power</source>
        <translation>Feste Blindleistung</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>For the cloud: put the file {file} on the first part of the card</source>
        <translation>Für die Cloud: Datei {file} auf den ersten Teil der Karte legen</translation>
    </message>
    <message>
        <source>Forced by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Frequency and voltage are normal.</source>
        <translation>Frequenz und Spannung sind normal.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Von {before} auf {after}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Fuse of each phase</source>
        <translation>Sicherung je Phase</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Vorbei, nicht gesehen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Netzanschlussregel</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Netzanschluss</translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation>Netzschütz</translation>
    </message>
    <message>
        <source>Grid frequency</source>
        <translation>Netzfrequenz</translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>Grid operator's limit</source>
        <translation>Grenze des Netzbetreibers</translation>
    </message>
    <message>
        <source>Grid service</source>
        <translation>Netzdienst</translation>
    </message>
    <message>
        <source>Group of PV inverters</source>
        <translation>Gruppe von PV-Wechselrichtern</translation>
    </message>
    <message>
        <source>Group of loads</source>
        <translation>Lastgruppe</translation>
    </message>
    <message>
        <source>Growing slowly</source>
        <translation>Steigt langsam</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>Helping the grid</source>
        <translation>Hilft dem Netz</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Höchste Zelle</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Holding the button writes the site file, stops the unit safely and starts it again with it.</source>
        <translation>Halten schreibt die Anlagendatei, hält die Anlage sicher an und startet sie damit neu.</translation>
    </message>
    <message>
        <source>Holding the button writes the site file. Control starts with it.</source>
        <translation>Halten schreibt die Anlagendatei. Damit beginnt die Regelung.</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>Holds now, reactive power only</source>
        <translation>Gilt jetzt, nur Blindleistung</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>If the grid fails, the battery takes over.</source>
        <translation>Fällt das Netz aus, übernimmt die Batterie.</translation>
    </message>
    <message>
        <source>Import from the grid, at most</source>
        <translation>Bezug aus dem Netz, höchstens</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Impossible value: {value}</source>
        <translation>Unmöglicher Wert: {value}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>In the site file</source>
        <translation>In der Anlagendatei</translation>
    </message>
    <message>
        <source>In use by {names}: left alone</source>
        <translation>In Gebrauch durch {names}: bleibt unberührt</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Ein- und Ausgänge</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Installed, but assigned to nobody</source>
        <translation>Installiert, aber niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>Intraday</source>
        <translation>Untertägig</translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>It answers a test signal, not the grid.</source>
        <translation>Er antwortet auf ein Testsignal, nicht auf das Netz.</translation>
    </message>
    <message>
        <source>It answers the frequency of the grid.</source>
        <translation>Er antwortet auf die Frequenz des Netzes.</translation>
    </message>
    <message>
        <source>It helps the grid, because frequency or voltage are unusual.</source>
        <translation>Sie hilft dem Netz, weil Frequenz oder Spannung ungewöhnlich sind.</translation>
    </message>
    <message>
        <source>It is observed before the site returns to it.</source>
        <translation>Es wird beobachtet, bevor der Standort zurückkehrt.</translation>
    </message>
    <message>
        <source>It is only read: allow writing in the site file.</source>
        <translation>Es wird nur gelesen: Schreiben in der Anlagendatei erlauben.</translation>
    </message>
    <message>
        <source>It returns to automatic by itself.</source>
        <translation>Geht von selbst auf Auto zurück.</translation>
    </message>
    <message>
        <source>It stops the unit and cannot be put aside.</source>
        <translation>Er stoppt die Anlage und kann nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>It supports the voltage of the grid by the agreed rule.</source>
        <translation>Sie stützt die Netzspannung nach der vereinbarten Regel.</translation>
    </message>
    <message>
        <source>It then has to be reset.</source>
        <translation>Danach muss er zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>It waits for the frequency to leave its range.</source>
        <translation>Er wartet, bis die Frequenz ihren Bereich verlässt.</translation>
    </message>
    <message>
        <source>It waits until every device answers.</source>
        <translation>Sie wartet, bis jedes Gerät antwortet.</translation>
    </message>
    <message>
        <source>It waits until the grid has been normal for long enough.</source>
        <translation>Sie wartet, bis das Netz lange genug normal war.</translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation>Es war ein Test</translation>
    </message>
    <message>
        <source>It works in its mode.</source>
        <translation>Sie arbeitet in ihrer Betriebsart.</translation>
    </message>
    <message>
        <source>Its power follows in both directions. The mode is put back afterwards.</source>
        <translation>Die Leistung folgt in beide Richtungen. Die Betriebsart kehrt danach zurück.</translation>
    </message>
    <message>
        <source>Its profile is a placeholder: invented addresses, for the simulator only.</source>
        <translation>Sein Profil ist ein Platzhalter: erfundene Adressen, nur für den Simulator.</translation>
    </message>
    <message>
        <source>Its profile was never checked on a real device: compare values with its display.</source>
        <translation>Sein Profil wurde nie an einem echten Gerät geprüft: Werte mit seiner Anzeige vergleichen.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Keeping the energy</source>
        <translation>Energie aufheben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Kept off</source>
        <translation>Ausgeschaltet gehalten</translation>
    </message>
    <message>
        <source>Known and harmless</source>
        <translation>Bekannt und harmlos</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Sprache und Zeit</translation>
    </message>
    <message>
        <source>Last looked for</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Lasts fully for</source>
        <translation>Reicht voll für</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Let time servers through the firewall (NTP, UDP 123)</source>
        <translation>Zeitserver durch die Firewall lassen (NTP, UDP 123)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limit asked for</source>
        <translation>Verlangte Grenze</translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation>Grenze des Netzbetreibers</translation>
    </message>
    <message>
        <source>Limit of the grid operator lifted</source>
        <translation>Grenze des Netzbetreibers aufgehoben</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation>Lastfolge</translation>
    </message>
    <message>
        <source>Load of the processor</source>
        <translation>Last des Prozessors</translation>
    </message>
    <message>
        <source>Local history</source>
        <translation>Örtlicher Verlauf</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Looking: {what}</source>
        <translation>Suche: {what}</translation>
    </message>
    <message>
        <source>Lost, outbox full</source>
        <translation>Verloren, Ausgang voll</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Tiefste Zelle</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Market prices</source>
        <translation>Marktpreise</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Measuring only</source>
        <translation>Nur messen</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Speicher in Benutzung</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Mixing the air</source>
        <translation>Luft mischen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Mode: {mode}</source>
        <translation>Betriebsart: {mode}</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>NEM charges {0}</source>
        <translation>NEM lädt {0}</translation>
    </message>
    <message>
        <source>NEM discharges {0}</source>
        <translation>NEM entlädt {0}</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation>Zurücksetzen nötig</translation>
    </message>
    <message>
        <source>Neither too warm nor too cold.</source>
        <translation>Weder zu warm noch zu kalt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nie gehört</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>New devices: {new}. Touch one to take it or leave it out.</source>
        <translation>Neue Geräte: {new}. Antippen nimmt eines auf oder lässt es weg.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Next {0}</source>
        <translation>Nächstes Mal {0}</translation>
    </message>
    <message>
        <source>No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer</source>
        <translation>Für Installateur und Service ist keine PIN gesetzt. An diesem Computer setzen: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>No PIN is set. Whoever stands here may do everything.</source>
        <translation>Keine PIN gesetzt. Wer hier steht, darf alles.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Kein Notstrom</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation>Keine Daten von diesem Rack</translation>
    </message>
    <message>
        <source>No device is set up: the site file names them.</source>
        <translation>Kein Gerät ist eingerichtet: Die Anlagendatei nennt sie.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No new alarm</source>
        <translation>Kein neuer Alarm</translation>
    </message>
    <message>
        <source>No other output is under test</source>
        <translation>Kein anderer Ausgang wird getestet</translation>
    </message>
    <message>
        <source>No power flows, so that somebody can work on the unit.</source>
        <translation>Keine Leistung fließt, damit an der Anlage gearbeitet werden kann.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Kein Rauch</translation>
    </message>
    <message>
        <source>No test pulse has been made: go back to it.</source>
        <translation>Es gab noch keinen Testpuls: zu ihm zurückgehen.</translation>
    </message>
    <message>
        <source>No time server answers. The rest is tried all the same.</source>
        <translation>Kein Zeitserver antwortet. Der Rest wird trotzdem versucht.</translation>
    </message>
    <message>
        <source>None. The unit works without a cloud.</source>
        <translation>Keine. Das Gerät arbeitet ohne Cloud.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not answered yet: {title}</source>
        <translation>Noch nicht beantwortet: {title}</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Nicht glaubhaft</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Not in the next days</source>
        <translation>Nicht in den nächsten Tagen</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht begrenzt</translation>
    </message>
    <message>
        <source>Not marked: {why}</source>
        <translation>Nicht vermerkt: {why}</translation>
    </message>
    <message>
        <source>Not needed without papers for the cloud</source>
        <translation>Ohne Papiere für die Cloud nicht nötig</translation>
    </message>
    <message>
        <source>Not on the grid again after {time}</source>
        <translation>Nach {time} nicht wieder am Netz</translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation>Nicht gedrückt</translation>
    </message>
    <message>
        <source>Not producing</source>
        <translation>Erzeugt nichts</translation>
    </message>
    <message>
        <source>Not seen within {time}</source>
        <translation>In {time} nicht gesehen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>Nicht verkauft</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not tried yet: {count}. The test page leads through them, one at a time.</source>
        <translation>Noch nicht geprüft: {count}. Die Testseite führt einzeln hindurch.</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Not used in the mode {0}</source>
        <translation>In der Betriebsart {0} nicht benutzt</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing is wired to this unit: no buttons, lamps or contacts to be tried.</source>
        <translation>An dieser Anlage ist nichts verdrahtet: keine Taster, Lampen oder Kontakte zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Nothing new was found. Check supply, cables and addresses, or search thoroughly.</source>
        <translation>Nichts Neues gefunden. Versorgung, Kabel und Adressen prüfen oder gründlich suchen.</translation>
    </message>
    <message>
        <source>Nothing of it is sold now.</source>
        <translation>Nichts davon ist jetzt verkauft.</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Kein Verbrauch</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}</source>
        <translation>Nichts wurde geändert: {reason}</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Observed for</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On battery and back after {time}</source>
        <translation>Auf Batterie und zurück nach {time}</translation>
    </message>
    <message>
        <source>On battery: {on}. {time} since it began</source>
        <translation>Auf Batterie: {on}. {time} seit Beginn</translation>
    </message>
    <message>
        <source>On for {time} more</source>
        <translation>Noch {time} ein</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>On the grid, ready for a power cut</source>
        <translation>Am Netz, bereit für Stromausfall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open or shorted</source>
        <translation>Offen oder kurzgeschlossen</translation>
    </message>
    <message>
        <source>Open: stop</source>
        <translation>Offen: Stopp</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Output by hand</source>
        <translation>Ausgang von Hand</translation>
    </message>
    <message>
        <source>Output in test mode</source>
        <translation>Ausgang im Testbetrieb</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Overridden by {0}</source>
        <translation>Verdrängt durch {0}</translation>
    </message>
    <message>
        <source>Own timetable</source>
        <translation>Eigener Zeitplan</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eigenbedarf</translation>
    </message>
    <message>
        <source>PIN of the installer</source>
        <translation>PIN des Installateurs</translation>
    </message>
    <message>
        <source>Papers for the cloud</source>
        <translation>Papiere für die Cloud</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation>Lastspitzen kappen</translation>
    </message>
    <message>
        <source>Phase difference</source>
        <translation>Phasendifferenz</translation>
    </message>
    <message>
        <source>Phase signal</source>
        <translation>Phasensignal</translation>
    </message>
    <message>
        <source>Place in the cloud</source>
        <translation>Platz in der Cloud</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power at that moment</source>
        <translation>Leistung in dem Augenblick</translation>
    </message>
    <message>
        <source>Power factor by power</source>
        <translation>Leistungsfaktor nach Leistung</translation>
    </message>
    <message>
        <source>Power pulse of {inverter}</source>
        <translation>Leistungspuls von {inverter}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Press it and let it go.</source>
        <translation>Drücken und loslassen.</translation>
    </message>
    <message>
        <source>Press the emergency stop, then pull it out again.</source>
        <translation>Not-Halt drücken, dann wieder herausziehen.</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Price and plan</source>
        <translation>Preis und Plan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Pulses of {name}</source>
        <translation>Pulse von {name}</translation>
    </message>
    <message>
        <source>Put aside until {time}</source>
        <translation>Zurückgestellt bis {time}</translation>
    </message>
    <message>
        <source>Q(U)</source>
        <translation>Q(U)</translation>
    </message>
    <message>
        <source>Q(U), by voltage</source>
        <translation>Q(U), nach Spannung</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Blindleistung</translation>
    </message>
    <message>
        <source>Reactive power by voltage</source>
        <translation>Blindleistung nach Spannung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready for a power cut</source>
        <translation>Bereit für Stromausfall</translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation>Computer startet neu</translation>
    </message>
    <message>
        <source>Recharging</source>
        <translation>Lädt nach</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Release of a stop</source>
        <translation>Lösen eines Stopps</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reserve (NEM below {0} min, AEM {1} min)</source>
        <translation>Reserve (NEM unter {0} min, AEM {1} min)</translation>
    </message>
    <message>
        <source>Reserve used up</source>
        <translation>Reserve verbraucht</translation>
    </message>
    <message>
        <source>Reset of alarms</source>
        <translation>Zurücksetzen von Alarmen</translation>
    </message>
    <message>
        <source>Reset of an inverter</source>
        <translation>Zurücksetzen eines Wechselrichters</translation>
    </message>
    <message>
        <source>Rest at 0 kW</source>
        <translation>Ruhen bei 0 kW</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>Computer neu starten</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Returning to the grid</source>
        <translation>Zurück ans Netz</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>SCADA</source>
        <translation>SCADA</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Sicherer Halt</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation>Fahrplan entfernt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation>Eigenverbrauch</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serielle Leitung</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Site and grid connection</source>
        <translation>Anlage und Netzanschluss</translation>
    </message>
    <message>
        <source>Small pulses show whether meters and transformers see what the battery does. Switch no large loads now.</source>
        <translation>Kleine Pulse zeigen, ob Zähler und Wandler sehen, was die Batterie tut. Jetzt keine großen Lasten schalten.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Rauchmelder</translation>
    </message>
    <message>
        <source>So since</source>
        <translation>So seit</translation>
    </message>
    <message>
        <source>Software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation>Verkauft oder bestellt</translation>
    </message>
    <message>
        <source>Sold, but not delivered: {0}.</source>
        <translation>Verkauft, aber nicht geliefert: {0}.</translation>
    </message>
    <message>
        <source>Spare part ordered</source>
        <translation>Ersatzteil bestellt</translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation>Drehzahl des Lüfters</translation>
    </message>
    <message>
        <source>Speed {speed}, {time} more</source>
        <translation>Drehzahl {speed}, noch {time}</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starts so far</source>
        <translation>Starts bisher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladezustand</translation>
    </message>
    <message>
        <source>State of charge moves by about</source>
        <translation>Ladezustand bewegt sich um etwa</translation>
    </message>
    <message>
        <source>State of charge used</source>
        <translation>Genutzter Ladezustand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation>Aus Versehen gestoppt</translation>
    </message>
    <message>
        <source>Stopped. New devices until then: {new}.</source>
        <translation>Beendet. Neue Geräte bis dahin: {new}.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Storing solar surplus</source>
        <translation>Solarüberschuss speichern</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Supplying the site</source>
        <translation>Standort versorgen</translation>
    </message>
    <message>
        <source>Supporting the grid</source>
        <translation>Stützt das Netz</translation>
    </message>
    <message>
        <source>Switch it off and on; if that does not help, replace it.</source>
        <translation>Aus- und einschalten; hilft das nicht, ersetzen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>TeamViewer is not installed</source>
        <translation>TeamViewer ist nicht installiert</translation>
    </message>
    <message>
        <source>Temperature of the processor</source>
        <translation>Prozessortemperatur</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test of backup power</source>
        <translation>Notstromtest</translation>
    </message>
    <message>
        <source>Test of the frequency response</source>
        <translation>Test der Frequenzantwort</translation>
    </message>
    <message>
        <source>Test pulse</source>
        <translation>Testpuls</translation>
    </message>
    <message>
        <source>Test signal</source>
        <translation>Testsignal</translation>
    </message>
    <message>
        <source>The battery allows neither charging nor discharging</source>
        <translation>Die Batterie erlaubt weder Laden noch Entladen</translation>
    </message>
    <message>
        <source>The battery allows no charging</source>
        <translation>Die Batterie erlaubt kein Laden</translation>
    </message>
    <message>
        <source>The battery allows no discharging</source>
        <translation>Die Batterie erlaubt kein Entladen</translation>
    </message>
    <message>
        <source>The battery cannot take over at the moment.</source>
        <translation>Die Batterie kann im Augenblick nicht übernehmen.</translation>
    </message>
    <message>
        <source>The battery protects itself</source>
        <translation>Die Batterie schützt sich</translation>
    </message>
    <message>
        <source>The battery rests and the inverters stand by until somebody chooses Run.</source>
        <translation>Die Batterie ruht und die Wechselrichter stehen bereit, bis jemand Betrieb wählt.</translation>
    </message>
    <message>
        <source>The battery rests until somebody chooses Run.</source>
        <translation>Die Batterie ruht, bis jemand Betrieb wählt.</translation>
    </message>
    <message>
        <source>The battery supplies the site</source>
        <translation>Die Batterie versorgt den Standort</translation>
    </message>
    <message>
        <source>The battery's electronics sleep</source>
        <translation>Die Elektronik der Batterie schläft</translation>
    </message>
    <message>
        <source>The bootstrapper does not run: nobody sets the clock or looks for the cloud.</source>
        <translation>Der Bootstrapper läuft nicht: Niemand stellt die Uhr oder sucht die Cloud.</translation>
    </message>
    <message>
        <source>The bootstrapper has said nothing for {time}. What stands here is old, not how it is now.</source>
        <translation>Der Bootstrapper hat sich seit {time} nicht gemeldet. Was hier steht, ist alt.</translation>
    </message>
    <message>
        <source>The cause is gone</source>
        <translation>Die Ursache ist behoben</translation>
    </message>
    <message>
        <source>The computer starts again.</source>
        <translation>Der Computer startet neu.</translation>
    </message>
    <message>
        <source>The contact opened, but the unit did not stop</source>
        <translation>Der Kontakt öffnete, aber die Anlage hielt nicht an</translation>
    </message>
    <message>
        <source>The contactor to the grid cannot be trusted. Call the installer; see Alarms.</source>
        <translation>Auf das Netzschütz ist kein Verlass. Installateur rufen; siehe Alarme.</translation>
    </message>
    <message>
        <source>The contactor to the grid has not reported yet.</source>
        <translation>Das Netzschütz hat sich noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>The contactor to the grid is closing.</source>
        <translation>Das Netzschütz schließt.</translation>
    </message>
    <message>
        <source>The fallback is in force: {0}.</source>
        <translation>Der Rückfall gilt: {0}.</translation>
    </message>
    <message>
        <source>The fan turns: its speed signal rises.</source>
        <translation>Der Lüfter dreht: sein Drehzahlsignal steigt.</translation>
    </message>
    <message>
        <source>The grid has failed</source>
        <translation>Das Netz ist ausgefallen</translation>
    </message>
    <message>
        <source>The grid has failed and the battery cannot supply the site any more.</source>
        <translation>Das Netz ist ausgefallen, und die Batterie kann den Standort nicht mehr versorgen.</translation>
    </message>
    <message>
        <source>The grid has too much power.</source>
        <translation>Das Netz hat zu viel Leistung.</translation>
    </message>
    <message>
        <source>The grid is back</source>
        <translation>Das Netz ist wieder da</translation>
    </message>
    <message>
        <source>The grid is in balance.</source>
        <translation>Das Netz ist im Gleichgewicht.</translation>
    </message>
    <message>
        <source>The grid lacks power.</source>
        <translation>Dem Netz fehlt Leistung.</translation>
    </message>
    <message>
        <source>The grid operator is not heard, so what the contract says is in force.</source>
        <translation>Der Netzbetreiber ist nicht zu hören; es gilt, was im Vertrag steht.</translation>
    </message>
    <message>
        <source>The grid operator limits nothing.</source>
        <translation>Der Netzbetreiber begrenzt nichts.</translation>
    </message>
    <message>
        <source>The grid operator limits the power of this site.</source>
        <translation>Der Netzbetreiber begrenzt die Leistung dieses Standorts.</translation>
    </message>
    <message>
        <source>The house is cut off the grid and supplied by the battery for 30 s.</source>
        <translation>Das Haus wird vom Netz getrennt und 30 s von der Batterie versorgt.</translation>
    </message>
    <message>
        <source>The input is heard</source>
        <translation>Der Eingang wird gehört</translation>
    </message>
    <message>
        <source>The inverter discharges {power} for 10 s, then charges as much for 10 s.</source>
        <translation>Der Wechselrichter entlädt 10 s mit {power}, dann lädt er 10 s ebenso.</translation>
    </message>
    <message>
        <source>The inverter has valid data</source>
        <translation>Der Wechselrichter hat gültige Daten</translation>
    </message>
    <message>
        <source>The inverters are starting to supply the site by themselves.</source>
        <translation>Die Wechselrichter beginnen, den Standort allein zu versorgen.</translation>
    </message>
    <message>
        <source>The island did not begin</source>
        <translation>Die Insel begann nicht</translation>
    </message>
    <message>
        <source>The island was halted; see Alarms.</source>
        <translation>Die Insel wurde angehalten; siehe Alarme.</translation>
    </message>
    <message>
        <source>The lights stay on, and the site returns to the grid by itself.</source>
        <translation>Das Licht bleibt an, und der Standort kehrt von selbst ans Netz zurück.</translation>
    </message>
    <message>
        <source>The meters contradict each other; waiting until the unit runs again.</source>
        <translation>Die Zähler widersprechen sich; warten, bis die Anlage wieder läuft.</translation>
    </message>
    <message>
        <source>The mode is put back, and what was recorded is looked at.</source>
        <translation>Die Betriebsart wird zurückgesetzt und die Aufzeichnung ausgewertet.</translation>
    </message>
    <message>
        <source>The new site file</source>
        <translation>Die neue Anlagendatei</translation>
    </message>
    <message>
        <source>The oldest of it</source>
        <translation>Ältestes davon</translation>
    </message>
    <message>
        <source>The output is switched on for 10 s.</source>
        <translation>Der Ausgang wird für 10 s eingeschaltet.</translation>
    </message>
    <message>
        <source>The output is switched on for 30 s. Its interlocks hold.</source>
        <translation>Der Ausgang wird für 30 s eingeschaltet. Seine Verriegelungen gelten.</translation>
    </message>
    <message>
        <source>The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run.</source>
        <translation>Die Leistung geht auf null und bleibt dort, was immer verlangt wird, bis jemand Betrieb wählt.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about a minute.</source>
        <translation>Die Leistung geht auf null, und der Bildschirm wird etwa eine Minute dunkel.</translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about ten seconds.</source>
        <translation>Die Leistung geht auf null, und der Bildschirm wird etwa zehn Sekunden dunkel.</translation>
    </message>
    <message>
        <source>The power is too low for the rule to work.</source>
        <translation>Die Leistung ist für die Regel zu klein.</translation>
    </message>
    <message>
        <source>The program starts again.</source>
        <translation>Das Programm startet neu.</translation>
    </message>
    <message>
        <source>The site file belongs to the installer: the new one is written beside it, with a command to use it.</source>
        <translation>Die Anlagendatei gehört dem Installateur: die neue wird daneben geschrieben, mit dem Befehl, der sie einsetzt.</translation>
    </message>
    <message>
        <source>The site file is written, but: {reason}</source>
        <translation>Die Anlagendatei ist geschrieben, aber: {reason}</translation>
    </message>
    <message>
        <source>The site file is written. The unit stops safely and starts again.</source>
        <translation>Die Anlagendatei ist geschrieben. Die Anlage hält sicher an und startet neu.</translation>
    </message>
    <message>
        <source>The site file is written: {file}. Control starts.</source>
        <translation>Die Anlagendatei ist geschrieben: {file}. Die Regelung beginnt.</translation>
    </message>
    <message>
        <source>The site is being separated from the grid.</source>
        <translation>Der Standort wird vom Netz getrennt.</translation>
    </message>
    <message>
        <source>The site is brought into step with the grid.</source>
        <translation>Der Standort wird mit dem Netz synchronisiert.</translation>
    </message>
    <message>
        <source>The site is on the grid</source>
        <translation>Der Standort ist am Netz</translation>
    </message>
    <message>
        <source>The site is separated from the grid.</source>
        <translation>Der Standort ist vom Netz getrennt.</translation>
    </message>
    <message>
        <source>The site is without power</source>
        <translation>Der Standort ist ohne Strom</translation>
    </message>
    <message>
        <source>The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer</source>
        <translation>Die PINs sind nicht lesbar. An diesem Computer neu setzen: ballast access set-pin installer</translation>
    </message>
    <message>
        <source>The stored energy is nearly used up, so the answer fades.</source>
        <translation>Die gespeicherte Energie ist fast verbraucht; die Antwort klingt ab.</translation>
    </message>
    <message>
        <source>The temperature is not known: heaters are off.</source>
        <translation>Temperatur unbekannt: Heizungen sind aus.</translation>
    </message>
    <message>
        <source>The test begins.</source>
        <translation>Der Test beginnt.</translation>
    </message>
    <message>
        <source>The test did not come to an end: {why}</source>
        <translation>Der Test kam nicht zu Ende: {why}</translation>
    </message>
    <message>
        <source>The test has passed. Hold the button to mark this site as commissioned.</source>
        <translation>Der Test ist bestanden. Taste halten, um die Anlage als in Betrieb genommen zu vermerken.</translation>
    </message>
    <message>
        <source>The unit goes on working.</source>
        <translation>Die Anlage arbeitet weiter.</translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation>Die Anlage ist in Wartung</translation>
    </message>
    <message>
        <source>The unit is running</source>
        <translation>Die Anlage ist in Betrieb</translation>
    </message>
    <message>
        <source>The unit limits or stops the power while it lasts.</source>
        <translation>Die Anlage begrenzt oder stoppt die Leistung, solange er ansteht.</translation>
    </message>
    <message>
        <source>The unit stays at 0 kW until it has gone.</source>
        <translation>Die Anlage bleibt bei 0 kW, bis er vorbei ist.</translation>
    </message>
    <message>
        <source>The unit stops at once, and stays stopped until it is released.</source>
        <translation>Die Anlage stoppt sofort und bleibt gestoppt, bis er gelöst ist.</translation>
    </message>
    <message>
        <source>The unit works in its mode again. The battery may charge or discharge at once.</source>
        <translation>Die Anlage arbeitet wieder in ihrer Betriebsart. Die Batterie kann sofort laden oder entladen.</translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation>Die Arbeit ist beendet</translation>
    </message>
    <message>
        <source>The zone or its battery is too cold.</source>
        <translation>Die Zone oder ihre Batterie ist zu kalt.</translation>
    </message>
    <message>
        <source>The zone or its battery is too warm.</source>
        <translation>Die Zone oder ihre Batterie ist zu warm.</translation>
    </message>
    <message>
        <source>The zones differ too much.</source>
        <translation>Die Zonen liegen zu weit auseinander.</translation>
    </message>
    <message>
        <source>This section's limit</source>
        <translation>Grenze dieses Abschnitts</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Diese Anlage</translation>
    </message>
    <message>
        <source>This site cannot be tested: {why}</source>
        <translation>Diese Anlage kann nicht getestet werden: {why}</translation>
    </message>
    <message>
        <source>This site is commissioned. The warning goes within seconds.</source>
        <translation>Die Anlage ist in Betrieb genommen. Die Warnung geht in Sekunden.</translation>
    </message>
    <message>
        <source>This site is simulated: it takes no site file.</source>
        <translation>Diese Anlage ist simuliert: sie nimmt keine Anlagendatei an.</translation>
    </message>
    <message>
        <source>This unit has no network, serial line or CAN bus: plug one in and open this page again.</source>
        <translation>Diese Anlage hat weder Netzwerk noch serielle Leitung noch CAN-Bus: anschließen und diese Seite neu öffnen.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Time in operation</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Time of one decision</source>
        <translation>Dauer einer Entscheidung</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Told to the operator</source>
        <translation>Dem Betreiber gemeldet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Erst proben</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Gang</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Use a computer with a serial number</source>
        <translation>Computer mit Seriennummer verwenden</translation>
    </message>
    <message>
        <source>Using</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Volumes of grid services</source>
        <translation>Mengen der Netzdienste</translation>
    </message>
    <message>
        <source>Volumes of grid services removed</source>
        <translation>Mengen der Netzdienste entfernt</translation>
    </message>
    <message>
        <source>Waiting for the grid</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waiting for the right time</source>
        <translation>Wartet auf die richtige Uhrzeit</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Wake line of the battery</source>
        <translation>Weckleitung der Batterie</translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation>Wärmste Zelle</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Was: {state}</source>
        <translation>War: {state}</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water could condense.</source>
        <translation>Wasser könnte kondensieren.</translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation>Wassermelder</translation>
    </message>
    <message>
        <source>Way to the cloud</source>
        <translation>Weg zur Cloud</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>What it switches works, and stops afterwards.</source>
        <translation>Was er schaltet, läuft und hält danach an.</translation>
    </message>
    <message>
        <source>What no device says: see the nameplates and the grid contract.</source>
        <translation>Was kein Gerät sagt: siehe Typenschilder und Netzvertrag.</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>Was nur Sie wissen</translation>
    </message>
    <message>
        <source>What only you know of {name}: {model}</source>
        <translation>Was nur Sie über {name} wissen: {model}</translation>
    </message>
    <message>
        <source>What the bootstrapper says cannot be read: {fault}</source>
        <translation>Der Bericht des Bootstrappers ist nicht lesbar: {fault}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Whoever would decide</source>
        <translation>Wer sonst entscheidet</translation>
    </message>
    <message>
        <source>Wired contacts and outputs tried</source>
        <translation>Verdrahtete Kontakte und Ausgänge geprüft</translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation>Ohne Sensor</translation>
    </message>
    <message>
        <source>Work on the site</source>
        <translation>Arbeiten am Standort</translation>
    </message>
    <message>
        <source>Written. To use it, type at the unit: {command}</source>
        <translation>Geschrieben. Einsetzen an der Anlage mit: {command}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong device</source>
        <translation>Falsches Gerät</translation>
    </message>
    <message>
        <source>Wrong: {wrong}, unclear: {unclear}. Put it right, then test again.</source>
        <translation>Falsch: {wrong}, unklar: {unclear}. Beheben, dann erneut testen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>a button</source>
        <translation>ein Taster</translation>
    </message>
    <message>
        <source>a part of a large network, around this unit</source>
        <translation>Teil eines großen Netzes, um diese Anlage herum</translation>
    </message>
    <message>
        <source>a safe stop</source>
        <translation>ein sicherer Halt</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>ein Stopp</translation>
    </message>
    <message>
        <source>a web client</source>
        <translation>ein Web-Client</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>absorb {0}</source>
        <translation>{0} aufnehmen</translation>
    </message>
    <message>
        <source>and comes back; all limits stay in force</source>
        <translation>und kehrt zurück; alle Grenzen gelten weiter</translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation>Ende verlangt</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>available (1)</source>
        <translation>verfügbar (1)</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>balancing ended</source>
        <translation>Zellausgleich beendet</translation>
    </message>
    <message>
        <source>battery empty</source>
        <translation>Batterie leer</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>being downloaded</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>being installed</source>
        <translation>wird installiert</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>care of the battery</source>
        <translation>Batteriepflege</translation>
    </message>
    <message>
        <source>cells together</source>
        <translation>Zellen beisammen</translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation>Zellen zu tief für ein Urteil</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>charge from critical low ended</source>
        <translation>Laden aus kritisch tief beendet</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cos φ(P)</source>
        <translation>cos φ(P)</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>entladen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>eingespeist</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>grid services</source>
        <translation>Netzdienste</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>bezogen</translation>
    </message>
    <message>
        <source>inject {0}</source>
        <translation>{0} einspeisen</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <source>island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>antwortet nicht mehr</translation>
    </message>
    <message>
        <source>it is not the device that was set up</source>
        <translation>es ist nicht das eingerichtete Gerät</translation>
    </message>
    <message>
        <source>its values are impossible</source>
        <translation>seine Werte sind unmöglich</translation>
    </message>
    <message>
        <source>its values do not move</source>
        <translation>seine Werte bewegen sich nicht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>leaves below {0}</source>
        <translation>unter {0} abgeworfen</translation>
    </message>
    <message>
        <source>longest time</source>
        <translation>längste Zeit</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>tiefste</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation>keine Zellspannungen</translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation>nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>not available (0)</source>
        <translation>nicht verfügbar (0)</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>seit dem Start nicht gehört</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation>aus, um Energie zu sparen</translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation>aus, bis die Insel stabil ist</translation>
    </message>
    <message>
        <source>off: too much was switched on</source>
        <translation>aus: zu viel war eingeschaltet</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>im Angebot</translation>
    </message>
    <message>
        <source>on the grid</source>
        <translation>am Netz</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>only listened to</source>
        <translation>nur mitgehört</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>power cut</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>produced</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>profile never checked on a real device</source>
        <translation>Profil nie an einem echten Gerät geprüft</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>recognised, but its profile is made up for the simulator</source>
        <translation>erkannt, aber sein Profil ist nur für den Simulator erfunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>trennt sich</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>several profiles fit: choose what the nameplate says</source>
        <translation>mehrere Profile passen: wählen, was auf dem Typenschild steht</translation>
    </message>
    <message>
        <source>speaks Modbus, but is not known here: see the list of devices, or ask for a profile</source>
        <translation>spricht Modbus, ist hier aber unbekannt: siehe Geräteliste, oder ein Profil anfragen</translation>
    </message>
    <message>
        <source>stays down to {0}</source>
        <translation>bleibt bis {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped by an alarm</source>
        <translation>durch einen Alarm beendet</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>versorgt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation>die Cloud</translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation>der Verbund</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>die Konsole</translation>
    </message>
    <message>
        <source>the day-ahead timetable</source>
        <translation>der Vortags-Zeitplan</translation>
    </message>
    <message>
        <source>the intraday timetable</source>
        <translation>der untertägige Zeitplan</translation>
    </message>
    <message>
        <source>the island</source>
        <translation>die Insel</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>die Betriebsart</translation>
    </message>
    <message>
        <source>the own timetable</source>
        <translation>der eigene Zeitplan</translation>
    </message>
    <message>
        <source>the state of the unit</source>
        <translation>der Zustand der Anlage</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>dieser Bildschirm</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>waits for a quiet time</source>
        <translation>wartet auf ruhige Zeit</translation>
    </message>
    <message>
        <source>watching the grid</source>
        <translation>beobachtet das Netz</translation>
    </message>
    <message>
        <source>what was sold or ordered</source>
        <translation>was verkauft oder bestellt ist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, measured</source>
        <translation>ja, gemessen</translation>
    </message>
    <message>
        <source>{0} % discharge, {1} % charge</source>
        <translation>{0} % Entladen, {1} % Laden</translation>
    </message>
    <message>
        <source>{0} (next day)</source>
        <translation>{0} (Folgetag)</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} ab {1}</translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation>{0} rein</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation>{0} raus</translation>
    </message>
    <message>
        <source>{0} s more</source>
        <translation>noch {0} s</translation>
    </message>
    <message>
        <source>{0}, {1}–{2}</source>
        <translation>{0}, {1}–{2}</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} Adressen</translation>
    </message>
    <message>
        <source>{count} alarms in {minutes} minutes. Begin with what came first.</source>
        <translation>{count} Alarme in {minutes} Minuten. Beim ersten beginnen.</translation>
    </message>
    <message>
        <source>{count} more follow from it</source>
        <translation>{count} weitere folgen daraus</translation>
    </message>
    <message>
        <source>{count} times discharging and charging, {time} each</source>
        <translation>{count}-mal Entladen und Laden, je {time}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>{first} after {delay} s, {second} after {later} s</source>
        <translation>{first} nach {delay} s, {second} nach {later} s</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{names} go on</source>
        <translation>{names} laufen weiter</translation>
    </message>
    <message>
        <source>{names}: not asked again</source>
        <translation>{names}: nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>{name} charges with {power}.</source>
        <translation>{name} lädt mit {power}.</translation>
    </message>
    <message>
        <source>{name} discharges with {power}.</source>
        <translation>{name} entlädt mit {power}.</translation>
    </message>
    <message>
        <source>{name} measures</source>
        <translation>{name} misst</translation>
    </message>
    <message>
        <source>{name} rests.</source>
        <translation>{name} ruht.</translation>
    </message>
    <message>
        <source>{name}: charging / discharging</source>
        <translation>{name}: Laden / Entladen</translation>
    </message>
    <message>
        <source>{name}: charging / discharging current</source>
        <translation>{name}: Lade- / Entladestrom</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{now}. Changes seen: {count}</source>
        <translation>{now}. Gesehene Wechsel: {count}</translation>
    </message>
    <message>
        <source>{place}: direction</source>
        <translation>{place}: Richtung</translation>
    </message>
    <message>
        <source>{place}: follows its commands</source>
        <translation>{place}: folgt den Befehlen</translation>
    </message>
    <message>
        <source>{place}: how fast it answers</source>
        <translation>{place}: wie schnell es antwortet</translation>
    </message>
    <message>
        <source>{place}: meters exchanged</source>
        <translation>{place}: Zähler vertauscht</translation>
    </message>
    <message>
        <source>{place}: names of the phases</source>
        <translation>{place}: Namen der Phasen</translation>
    </message>
    <message>
        <source>{place}: nothing to judge by</source>
        <translation>{place}: nicht zu beurteilen</translation>
    </message>
    <message>
        <source>{place}: sits in the wrong place</source>
        <translation>{place}: sitzt am falschen Ort</translation>
    </message>
    <message>
        <source>{place}: size of the values</source>
        <translation>{place}: Größe der Werte</translation>
    </message>
    <message>
        <source>{place}: total and phases</source>
        <translation>{place}: Summe und Phasen</translation>
    </message>
    <message>
        <source>{place}: transformer turned round</source>
        <translation>{place}: Wandler verdreht</translation>
    </message>
    <message>
        <source>{place}: transformer without signal</source>
        <translation>{place}: Wandler ohne Signal</translation>
    </message>
    <message>
        <source>{place}: transformers exchanged</source>
        <translation>{place}: Wandler vertauscht</translation>
    </message>
    <message>
        <source>{place}: transformers on their phases</source>
        <translation>{place}: Wandler auf ihren Phasen</translation>
    </message>
    <message>
        <source>{place}: transformers wired wrong</source>
        <translation>{place}: Wandler falsch verdrahtet</translation>
    </message>
    <message>
        <source>{place}: where it sits</source>
        <translation>{place}: wo es sitzt</translation>
    </message>
    <message>
        <source>{power} measured</source>
        <translation>{power} gemessen</translation>
    </message>
    <message>
        <source>{power} measured, {wanted} wanted</source>
        <translation>{power} gemessen, {wanted} verlangt</translation>
    </message>
    <message>
        <source>{silent} of {count} devices are not heard. Put that right before the test.</source>
        <translation>{silent} von {count} Geräten sind nicht zu hören. Vor dem Test beheben.</translation>
    </message>
    <message>
        <source>{time}, after a power cut or a kill</source>
        <translation>{time}, nach Stromausfall oder Abbruch</translation>
    </message>
</context>
</TS>
