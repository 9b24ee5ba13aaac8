pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What the unit pursues: every mode of this site, what each does, and its values.
Page {
    id: page

    required property ModesView view
    readonly property ModesView modes: view

    Item {
        anchors.fill: parent
        visible: !page.modes.form.pad.shown

        ListView {
            id: list
            objectName: "modeList"
            width: Theme.portrait ? parent.width : Math.round(parent.width * 0.34)
            height: Theme.portrait ? Math.round(parent.height * 0.32) : parent.height
            model: page.modes.rows
            spacing: Theme.gap
            clip: true
            cacheBuffer: 100 * Theme.touch
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: page.modes.current
            highlightMoveDuration: 0

            delegate: ChoiceRow {
                required property ModeRow modelData

                objectName: "mode-" + modelData.mode_id
                width: list.width
                text: modelData.title
                note: modelData.in_force ? qsTr("In force") : ""
                checked: modelData.chosen
                onClicked: page.modes.choose(modelData.mode_id)
            }
        }

        Item {
            id: detail
            x: Theme.portrait ? 0 : list.width + Theme.gap
            y: Theme.portrait ? list.height + Theme.gap : 0
            width: parent.width - x
            height: exits.y - y - Theme.gap

            Card {
                id: head
                width: parent.width
                height: Math.max(about.height + 2 * Theme.gap, Math.round(76 * Theme.u))

                Column {
                    id: about
                    x: Theme.gutter
                    width: (tryFirst.visible ? tryFirst.x - Theme.gap : parent.width - Theme.gutter) - x
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    Label {
                        objectName: "modeTitle"
                        text: page.modes.title
                        strong: true
                        font.pixelSize: Theme.title
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.caption
                        width: parent.width
                    }

                    Label {
                        text: page.modes.text
                        font.pixelSize: Theme.small
                        width: parent.width
                        wrapMode: Text.WordWrap
                    }

                    Label {
                        objectName: "since"
                        visible: page.modes.in_force
                        text: page.modes.since
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        width: parent.width
                        wrapMode: Text.WordWrap
                    }
                }

                TouchButton {
                    id: tryFirst
                    objectName: "tryFirst"
                    visible: page.modes.may_try && page.modes.apply.allowed
                    width: Math.round(110 * Theme.u)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Try first")
                    textSize: Theme.small
                    onClicked: page.modes.try_first()
                }

                Outcome {
                    anchors.fill: parent
                    outbox: page.screen.outbox
                }
            }

            ParameterForm {
                id: form
                objectName: "form"
                anchors.top: head.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: parent.bottom
                width: parent.width
                form: page.modes.form
            }

            Label {
                visible: page.modes.form.fields.length === 0 && page.modes.title !== ""
                anchors.top: head.bottom
                anchors.topMargin: Theme.gutter
                x: Theme.gutter
                width: parent.width - 2 * Theme.gutter
                text: qsTr("There is nothing to set in this mode.")
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
        }

        Row {
            id: exits
            anchors.bottom: parent.bottom
            x: detail.x
            width: detail.width
            height: Math.round(60 * Theme.u)
            spacing: Theme.gap

            TouchButton {
                objectName: "automatic"
                width: Math.round(parent.width * 0.42)
                height: parent.height
                icon: "auto"
                text: qsTr("Return to automatic")
                textSize: Theme.small
                enabled: !page.modes.automatic
                onClicked: page.modes.return_to_automatic()
            }

            HoldButton {
                objectName: "apply"
                width: parent.width - x
                height: parent.height
                hold: page.modes.apply
                text: qsTr("HOLD TO APPLY")
                hint: page.modes.consequence
            }
        }
    }

    NumberPad {
        anchors.fill: parent
        pad: page.modes.form.pad
    }
}
